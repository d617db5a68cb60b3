"""Who: users, teams, keys and signing in."""
