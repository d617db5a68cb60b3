"""What every test shares: a data directory of its own, made before Django reads its settings."""

import os
import tempfile

os.environ.setdefault("AFTERWORD_DATA", tempfile.mkdtemp(prefix="afterword-tests-"))
os.environ["PYTHONHASHSEED"] = "0"
