"""Read, check, build and write X12 278 prior authorization messages, with the C library libx278.

    import x278
    for doc in x278.read("in.edi"):
        print(doc["2000E-UM01"], doc.review.events[0].category)
    for issue in x278.check("in.edi"):
        print(issue.path, issue.message, issue.offset)
"""
from . import _x278
from ._errors import Error, FileError, PathError
from ._x278 import Checker, Document, Issue, Node, NodeList, Reader, Texts, check, guides, library_version, read, resolve

__version__ = "0.1.0"
__all__ = ["Checker", "Document", "Error", "FileError", "Issue", "Node", "NodeList", "PathError", "Reader", "Texts", "acknowledge",
           "check", "dumps", "features", "guides", "library_version", "loads", "read", "resolve"]


class _Features(frozenset):
    """Names of the parts that this build has: "xml" in features, and features["xml"] is True or False."""

    def __getitem__(self, name):
        return name in self


features = _Features(name for name, there in _x278.parts.items() if there)


def loads(data, *, overlays=(), guide=None, charset=None):
    """The first transaction of X12 as a dictionary: what Document.to_dict() makes of it."""
    if isinstance(data, str) or hasattr(data, "__fspath__"):
        raise TypeError("loads() takes bytes; read() takes a path")
    for doc in read(data, overlays=overlays, guide=guide, charset=charset):
        return doc.to_dict()
    raise Error("the input holds no transaction", -4, "X278_E_EMPTY")


def _has_escapes(text):
    """Does a text have bytes that are not UTF-8, as surrogates?"""
    return any("\udc80" <= character <= "\udcff" for character in text)


def _as_bytes(value):
    """The same with one character a byte, as the library's JSON has text that is not UTF-8."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("latin-1")
    if isinstance(value, dict):
        return {name: _as_bytes(entry) for name, entry in value.items()}
    return [_as_bytes(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def _strings(value):
    """All texts in a dictionary."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _strings(entry)
    elif isinstance(value, (list, tuple)):
        for entry in value:
            yield from _strings(entry)


def from_dict(value):
    """The document of a dictionary, as to_dict() makes it. Error: something in it has no place."""
    import json

    if not isinstance(value, dict):
        raise TypeError("a dictionary is wanted, not %s" % type(value).__name__)
    if not value.get("bytes") and any(map(_has_escapes, _strings(value))):
        plain = _as_bytes(value)
        value = {"x278": plain.pop("x278", 1), **({"guide": plain.pop("guide")} if "guide" in plain else {}), "bytes": 1, **plain}
    return Document.from_json(json.dumps(value))


Document.from_dict = staticmethod(from_dict)
del from_dict


def dumps(value, **options):
    """A dictionary as X12, in bytes. It is what loads() made, changed or not; options are those of Document.encode()."""
    return Document.from_dict(value).encode(**options)


def acknowledge(source, *, date=None, time=None, number="1", **options):
    """The TA1 and 999 that answer a source, in bytes.

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
