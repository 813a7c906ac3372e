"""The nouns of the flow: data only, frozen, one noun a module."""
