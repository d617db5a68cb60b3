"""How things are said: drama, swearing, grievance, absolutes, playing down."""
