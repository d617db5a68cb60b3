"""The same checks, spoken to editors over the Language Server Protocol."""
