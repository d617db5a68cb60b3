"""Who is spoken of: people, teams, we, suppliers, those affected, or a system; and what people are called by."""
