"""How the documentation is built."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "Afterword"
author = "The Afterword authors"
project_copyright = "The Afterword authors"
extensions = ["myst_parser", "rule_pages"]
myst_enable_extensions = ["deflist", "colon_fence"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "Afterword"
html_static_path: list[str] = []
suppress_warnings = ["misc.highlighting_failure"]
