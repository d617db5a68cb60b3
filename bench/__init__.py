"""What Afterword costs, measured: ratios against a limit in the same run, never a timed test."""

import sys
from pathlib import Path

# The real server that the tests start is the one that is measured.
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
