"""Folders, zips and tars as a stream of documents: bounded, in a stable order, with a reason for what is not read."""
