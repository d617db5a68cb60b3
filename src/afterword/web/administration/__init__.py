"""The small administration: who may tell us things, who is here, by which rules, and is all well?"""
