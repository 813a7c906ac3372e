"""Cache: what was computed before, kept by the fingerprint of all that it was computed from.

Nothing in it is needed and nothing in it is trusted: what is damaged, of another version or not
ours counts as not there, and is computed again.
"""
