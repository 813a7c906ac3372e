"""YAML documents with places: every value keeps its line and column, every fault is reported.

Values stay the text that was written (``NO``, ``7:30`` and ``012`` are what they look like).
A ``Document`` hands them out and notes what is wrong with them instead of raising, so that one
reading tells everything. Used for claims, decisions and the front matter of articles.
"""
