"""Lazy: what an object works out when it is first asked, and keeps."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class lazy(Generic[T]):  # noqa: N801 - a decorator, like property
    """A value worked out once; ``functools.cached_property`` without its lock.

    Up to Python 3.11 that one takes a lock for every first question, which costs more than most of
    the answers here. An object of the flow belongs to one thread.
    """

    def __init__(self, ask: Callable[[Any], T]) -> None:
        """Wrap the method."""
        self._ask = ask
        self._name = ""
        self.__doc__ = ask.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Note the name that the value is kept under."""
        self._name = name

    @overload
    def __get__(self, owner: None, kind: type) -> "lazy[T]": ...
    @overload
    def __get__(self, owner: object, kind: type | None = None) -> T: ...
    def __get__(self, owner: object | None, kind: type | None = None) -> "lazy[T] | T":
        """Work the value out and put it in the method's place."""
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._ask(owner)
        return value
