"""What can be asked for, one module a noun, each with a ``router`` that ``dragoman.api.app`` takes in."""
