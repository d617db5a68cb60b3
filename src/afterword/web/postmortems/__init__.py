"""The record, from draft to published and after."""
