"""Afterword in a terminal: each command is loaded when it is called."""
