"""What does the text say? Reading, drafting, tidying and fingerprinting post-mortems written as plain text."""
