from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from afterword.pictures.layers import acyclic, depths, layout

NAMES = st.sampled_from("abcdefgh")
EDGES = st.lists(st.tuples(NAMES, NAMES), max_size=30)


@given(EDGES)
def test_what_is_kept_of_a_graph_has_no_circle(edges):
    kept, closing = acyclic(edges)

    order = sorted("abcdefgh", key=depths("abcdefgh", kept).__getitem__)
    assert all(order.index(source) < order.index(target) for source, target in kept)
    assert set(kept) | set(closing) == set(edges)


@given(EDGES, st.lists(st.integers(10, 90), min_size=8, max_size=8))
def test_boxes_of_a_layer_keep_their_distance(edges, sizes):
    heights = dict(zip("abcdefgh", map(float, sizes), strict=True))

    placed = layout(heights, acyclic(edges)[0], 10).places

    for (one, high), (other, tall) in combinations(heights.items(), 2):
        if placed[one].layer == placed[other].layer:
            assert abs(placed[one].middle - placed[other].middle) >= (high + tall) / 2 + 10 - 1e-6


@given(EDGES)
def test_every_edge_leads_to_the_right_layer_by_layer(edges):
    kept = acyclic(edges)[0]

    routes = layout(dict.fromkeys("abcdefgh", 20.0), kept, 10).routes

    assert set(routes) == set(kept)
    for route in routes.values():
        assert [place.layer for place in route] == list(range(route[0].layer, route[-1].layer + 1))


def test_a_tree_is_drawn_without_crossings():
    edges = [("r", "a"), ("r", "b"), ("a", "c"), ("b", "d"), ("b", "e"), ("a", "f")]

    placed = layout(dict.fromkeys("rabcdef", 20.0), edges, 10).places

    assert placed["a"].middle < placed["b"].middle
    assert max(placed["c"].middle, placed["f"].middle) < min(placed["d"].middle, placed["e"].middle)


def test_crossings_that_can_be_avoided_are_avoided():
    edges = [("r", "a"), ("r", "b"), ("a", "d"), ("b", "c"), ("a", "c2"), ("b", "d2"), ("c", "x"), ("d", "y")]

    placed = layout(dict.fromkeys(["r", "a", "b", "c", "d", "c2", "d2", "x", "y"], 20.0), edges, 10).places

    assert (placed["c"].middle - placed["d"].middle) * (placed["x"].middle - placed["y"].middle) > 0
