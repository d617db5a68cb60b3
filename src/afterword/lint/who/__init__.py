"""Who is spoken of, and who does what by shallow syntax: people, teams, we, suppliers, those affected, or a system."""
