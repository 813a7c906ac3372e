"""Web: the review in a browser, served to this machine alone."""
