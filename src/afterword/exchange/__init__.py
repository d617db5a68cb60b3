"""Other people's formats: texts that arrive here, and texts that leave."""
