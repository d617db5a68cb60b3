"""What people and groups of people are called, where an action names its owner."""
