"""What happened, and do we owe a post-mortem?"""
