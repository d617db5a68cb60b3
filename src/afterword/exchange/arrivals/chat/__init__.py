"""Conversations → a document that holds them in its appendix, and the lines of them a person may promote to events."""
