"""What has a full name and other forms of it: countries, bodies, parties and their organs."""


class Named:
    """Something with a full name and its aliases; a base for frozen types that have both as fields."""

    __slots__ = ()
    name: str
    aliases: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every form of the name, the full one first."""
        return tuple(dict.fromkeys((self.name, *self.aliases)))
