"""The commands, one a module: parse, call one function, print, set the exit code.

At the top only typer and what is as light is imported; what a command needs it imports when it is
called, so that ``checker --help`` answers at once.
"""
