"""In the browser: one Django project, its rooms, and the API."""
