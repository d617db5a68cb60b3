"""Run every bench, or those named: `python -m bench start pages`."""

import importlib
import sys

BENCHES = (
    "start",
    "pages",
    "diagnostics",
    "linters",
    "collaboration",
    "rules",
    "storm",
    "intake",
    "arrivals",
    "archives",
    "likeness",
)

for name in sys.argv[1:] or BENCHES:
    print(f"== {name}", flush=True)
    sys.argv = [name]
    importlib.import_module(f"bench.{name}").main()
