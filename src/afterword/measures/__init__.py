"""What does it teach? Figures computed from documents, with their uncertainty."""
