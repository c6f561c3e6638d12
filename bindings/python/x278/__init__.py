"""Read, check, build and write X12 278 prior authorization messages, with the C library libx278.

    import x278
    for doc in x278.read("in.edi"):
        print(doc["2000E-UM01"], doc.review.events[0].category)
    for issue in x278.check("in.edi"):
        print(issue.path, issue.message, issue.offset)
"""
from __future__ import annotations

from . import _x278
from ._errors import Error, FileError, PathError
from ._x278 import Checker, Document, Issue, Node, NodeList, Reader, Texts, check, guides, library_version, read, resolve

TYPE_CHECKING = False  # of typing, without the time to import it
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ._model import DocumentDict
    from ._x278 import Data, Overlays, Source

__version__ = "0.1.0"
__all__ = ["Checker", "Document", "Error", "FileError", "Issue", "Node", "NodeList", "PathError", "Reader", "Texts", "acknowledge",
           "check", "dumps", "features", "guides", "library_version", "loads", "read", "resolve"]

if TYPE_CHECKING:
    _Names = frozenset[str]
else:
    _Names = frozenset


class _Features(_Names):
    """Names of the parts that can be used here: "xml" in features, and features["xml"] is True or False."""

    def __getitem__(self, name: str) -> bool:
        return name in self


features: _Features


def _find_features() -> _Features:
    """Parts of this build, and casework where its library is installed."""
    found = {name for name, there in _x278.parts.items() if there}
    try:
        from . import casework  # noqa: F401

        found.add("casework")
    except ImportError:
        pass
    return _Features(found)


def __getattr__(name: str) -> Any:
    """What takes time and few programs use is made when it is asked for."""
    if name == "features":
        globals()["features"] = _find_features()
        return globals()["features"]
    if name == "casework":
        from importlib import import_module

        return import_module("x278.casework")
    raise AttributeError("module 'x278' has no attribute %r" % name)


def loads(data: Data, *, overlays: Overlays = (), guide: str | None = None, charset: str | None = None) -> DocumentDict:
    """The first transaction of X12 as a dictionary: what Document.to_dict() makes of it."""
    if isinstance(data, str) or hasattr(data, "__fspath__"):
        raise TypeError("loads() takes bytes; read() takes a path")
    for doc in read(data, overlays=overlays, guide=guide, charset=charset):
        return doc.to_dict()
    raise Error("the input holds no transaction", -4, "X278_E_EMPTY")


def _has_escapes(text: str) -> bool:
    """Does a text have bytes that are not UTF-8, as surrogates?"""
    return any("\udc80" <= character <= "\udcff" for character in text)


def _as_bytes(value: Any) -> Any:
    """The same with one character a byte, as the library's JSON has text that is not UTF-8."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("latin-1")
    if isinstance(value, dict):
        return {name: _as_bytes(entry) for name, entry in value.items()}
    return [_as_bytes(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def _strings(value: Any) -> Iterator[str]:
    """All texts in a dictionary."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _strings(entry)
    elif isinstance(value, (list, tuple)):
        for entry in value:
            yield from _strings(entry)


def _from_dict(value: Any) -> Document:
    """The document of a dictionary, as to_dict() makes it. Error: something in it has no place."""
    import json

    if not isinstance(value, dict):
        raise TypeError("a dictionary is wanted, not %s" % type(value).__name__)
    if not value.get("bytes") and any(map(_has_escapes, _strings(value))):
        plain = _as_bytes(value)
        value = {"x278": plain.pop("x278", 1), **({"guide": plain.pop("guide")} if "guide" in plain else {}), "bytes": 1, **plain}
    return Document.from_json(json.dumps(value))


if not TYPE_CHECKING:
    _from_dict.__name__ = "from_dict"
    Document.from_dict = staticmethod(_from_dict)


def dumps(value: DocumentDict, **options: Any) -> bytes:
    """A dictionary as X12. It is what loads() made, changed or not; options are those of Document.encode()."""
    return _from_dict(value).encode(**options)


def acknowledge(source: Source, *, date: str | None = None, time: str | None = None, number: str = "1", **options: Any) -> bytes:
    """The TA1 and 999 that answer a source.

    date (CCYYMMDD) and time (HHMM) are those of the answer, now when they are not given; number is its ISA13, and later ones count
    on. Further options are those of `x278 ack`: group_number, usage, sender, receiver, ta1 ("auto", "asked", "always", "never"),
    overlays, guide, charset, strict, lines, accept_errors, note_warnings, accept_unchecked, copy_values, no_context, ta1_apart,
    groups_always.
    """
    if date is None or time is None:
        from time import strftime

        date = date or strftime("%Y%m%d")
        time = time or strftime("%H%M")
    return _x278.acknowledge(source, date=date, time=time, number=number, **options)
