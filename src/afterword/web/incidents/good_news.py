"""What almost happened, counted in kind words, for pages that know nothing of incidents."""

from django import template

from afterword.web.incidents import near_misses

register = template.Library()

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@register.inclusion_tag("incidents/parts/good_news.html")
def near_miss_news(*, on_the_list: bool = False) -> dict[str, object]:
    """Say how many near misses were told this quarter and the one before: one query, never per person.

    On the page that lists them there is no link to it.
    """
    count = near_misses.counted()
    return {
        "count": count,
        "on_the_list": on_the_list,
        "now": _spoken(count.now).capitalize(),
        "before": _spoken(count.before),
    }


def _spoken(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else str(number)
