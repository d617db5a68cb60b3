"""Afterword carries an incident from its first alert to a published post-mortem whose promises are kept."""

__version__ = "0.1.0"
