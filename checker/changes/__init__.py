"""Changes: what differs from an earlier state of the project, and what that touches."""
