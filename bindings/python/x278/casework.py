"""Evidence, policies and cases around prior authorizations: the commands of `x278 policy`, `ready`, `explain` and so on.

    from x278 import casework
    report = casework.policy("evidence.xml", request="request.edi", policies=["policy.xml"], as_of="2026-05-04")
    print(report["result"])

It calls the library libx278-casework, which is not part of the package: where it is not installed, importing this module is
an ImportError, and `"casework" in x278.features` is False. The dynamic loader looks for it; X278_CASEWORK_LIBRARY names a
file in its place.

A function gives what `--format json` of the command prints, as a dictionary; pages and CSV are str. Files are given as a
path, bytes or a binary file object; a request or response may be a Document, too. `as_of` is "YYYY-MM-DD" or
"YYYY-MM-DDThh:mm", a date or a datetime; today when it is not given.
"""
from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, BinaryIO, Union

from ._errors import Error
from ._x278 import Document, library_version

__all__ = ["FilesError", "MissingError", "card", "case", "checklist", "digest", "due", "evidence", "explain", "ledger", "letter",
           "policy", "ready", "sheet", "stats", "summary"]

File = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, BinaryIO]
Message = Union[File, Document]
Time = Union[str, date, None]


def _load() -> Any:
    """The extension. Where it is not linked to the library, that is loaded first, with its names for all to see."""
    try:
        from . import _casework
    except ImportError:
        import ctypes

        name = os.environ.get("X278_CASEWORK_LIBRARY") or "libx278-casework.so." + ".".join(library_version.split(".")[:2])
        try:
            ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
            from . import _casework
        except (ImportError, OSError) as error:
            raise ImportError("x278.casework needs the library libx278-casework, which cannot be used here: %s" % error) from None
    return _casework


_casework = _load()

# In the order of job_word, job_part and the flags of ext/casework/job.h.
_WORDS = ("as_of", "service_date", "payer", "lob", "signed", "by", "first", "last")
_FILES = ("evidence", "request", "response", "policies", "tables", "overlays", "logs", "template", "texts", "procedures")
_TEXT, _TRACE, _CSV, _HTML, _CANDIDATES, _DEIDENTIFIED = 1, 2, 4, 8, 16, 32

_LOBS = ("MA", "MEDICARE_FFS", "MEDICAID_FFS", "MEDICAID_MCO", "CHIP_FFS", "CHIP_MCO", "QHP", "COMMERCIAL", "ERISA", "OTHER")
_LEDGER_BY = ("case", "payer", "plan", "procedure", "role", "person", "channel", "activity", "month")
_STATS_BY = ("payer", "lob", "procedure", "provider")


class FilesError(Error):
    """Files have errors. errors: dictionaries with "code", "file" and "line", the first error first. None holds text of a file."""

    errors: list[dict[str, Any]] = []


class MissingError(Error):
    """A page cannot be written, because sections lack their data. missing: their names, such as "treatment"."""

    missing: list[str] = []


# ---- what is given


def _read(source: Message, kind: str) -> tuple[bytes, bytes]:
    """The name of a file, for errors, and its bytes."""
    if isinstance(source, Document):
        return kind.encode(), source.encode()
    if isinstance(source, (bytes, bytearray, memoryview)):
        return kind.encode(), bytes(source)
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            return os.fsencode(source), file.read()
    data = source.read()
    if not isinstance(data, bytes):
        raise TypeError("read() must return bytes, not %s: is the file open in binary mode?" % type(data).__name__)
    return kind.encode(), data


def _list(sources: Iterable[File], kind: str) -> list[tuple[bytes, bytes]]:
    if isinstance(sources, (str, bytes, bytearray, memoryview)):
        raise TypeError("%s is a list of files" % kind)
    return [_read(source, kind) for source in sources]


def _one_of(value: str | None, words: tuple[str, ...], what: str) -> str | None:
    if value is not None and value not in words:
        raise ValueError("%s is one of %s" % (what, ", ".join(words)))
    return value


def _time(when: Time) -> str:
    if isinstance(when, datetime):
        return when.strftime("%Y-%m-%dT%H:%M")
    return when if isinstance(when, str) else (when or date.today()).isoformat()


def _files(given: dict[str, Any]) -> tuple[list[tuple[bytes, bytes]], ...]:
    """Take the files out of what a function was given, read."""
    single = {name: given.pop(name, None) for name in ("evidence", "request", "response", "template")}
    lists = {name: _list(given.pop(name, ()), name) for name in ("policies", "tables", "overlays", "logs")}
    lists.update((name, [] if source is None else [_read(source, name)]) for name, source in single.items())
    lists["texts"] = [(name.encode(), text.encode()) for name, text in given.pop("texts", {}).items()]
    lists["procedures"] = [(code.encode(), b"") for code in given.pop("procedures", ())]
    return tuple(lists[name] for name in _FILES)


def _run(command: str, flags: int = 0, min_cell: int = 0, *, as_of: Time = None, **given: Any) -> bytes:
    files = _files(given)
    _one_of(given.get("lob"), _LOBS, "lob")
    words = tuple(_time(as_of) if name == "as_of" else given.pop(name, None) for name in _WORDS)
    status, name, text, output, errors, missing = _casework.run(command, words, files, flags, min_cell)
    if status == 0:
        return output or b""
    if errors:
        wrong = FilesError(text, status, name)
        wrong.errors = json.loads(errors)["errors"]
        raise wrong
    if missing:
        lacking = MissingError("these sections lack their data: " + ", ".join(missing), status, name)
        lacking.missing = missing
        raise lacking
    raise Error(text, status, name)


def _page_flags(format: str, trace: bool) -> int:
    _one_of(format, ("xhtml", "text"), "format")
    return (_TEXT if format == "text" else 0) | (_TRACE if trace else 0)


def _sum(command: str, format: str, flags: int = 0, min_cell: int = 0, **given: Any) -> Any:
    """What is counted over logs: a dictionary, or str."""
    _one_of(format, ("json", "csv", "html"), "format")
    made = _run(command, flags | {"csv": _CSV, "html": _HTML}.get(format, 0), min_cell, **given)
    return json.loads(made) if format == "json" and not flags & _DEIDENTIFIED else made.decode()


# ---- the record and the request


def policy(evidence: File, *, request: Message | None = None, policies: Iterable[File] = (), procedures: Iterable[str] = (),
           payer: str | None = None, service_date: str | None = None, lob: str | None = None, tables: Iterable[File] = (),
           as_of: Time = None) -> dict[str, Any]:
    """Hold a record against policies, the shipped ones when none is given: `x278.policy/1`."""
    made: dict[str, Any] = json.loads(_run("policy", evidence=evidence, request=request, policies=policies, procedures=procedures,
                                           payer=payer, service_date=service_date, lob=lob, tables=tables, as_of=as_of))
    return made


def evidence(file: File, *, tables: Iterable[File] = (), as_of: Time = None) -> dict[str, Any]:
    """What a record comes to: days of treatment, trends, what is missing: `x278.evidence/1`."""
    made: dict[str, Any] = json.loads(_run("evidence", evidence=file, tables=tables, as_of=as_of))
    return made


def digest(evidence: File, *, as_of: Time = None) -> str:
    """One line of at most 264 characters about a record, for the message of a request (MSG01)."""
    return _run("digest", evidence=evidence, as_of=as_of).decode()


def summary(evidence: File, *, template: File | None = None, trace: bool = False, format: str = "xhtml", tables: Iterable[File] = (),
            as_of: Time = None) -> str:
    """A page about a record, to travel with a request."""
    return _run("summary", _page_flags(format, trace), evidence=evidence, template=template, tables=tables, as_of=as_of).decode()


def checklist(evidence: File, policies: Iterable[File], *, template: File | None = None, trace: bool = False, format: str = "text",
              tables: Iterable[File] = (), as_of: Time = None) -> str:
    """The criteria of policies, and which are done."""
    return _run("checklist", _page_flags(format, trace), evidence=evidence, policies=policies, template=template, tables=tables,
                as_of=as_of).decode()


def sheet(request: Message, *, evidence: File | None = None, template: File | None = None, trace: bool = False, format: str = "text",
          as_of: Time = None) -> str:
    """Every value of a request with a label, for a portal."""
    return _run("sheet", _page_flags(format, trace), request=request, evidence=evidence, template=template, as_of=as_of).decode()


def ready(request: Message, evidence: File, *, policies: Iterable[File] = (), lob: str | None = None, tables: Iterable[File] = (),
          as_of: Time = None) -> dict[str, Any]:
    """Is a request ready to be sent, and what must be put right first: `x278.ready/1`."""
    made: dict[str, Any] = json.loads(_run("ready", request=request, evidence=evidence, policies=policies, lob=lob, tables=tables,
                                           as_of=as_of))
    return made


# ---- the decision


def explain(response: Message, *, request: Message | None = None, overlays: Iterable[File] = (), tables: Iterable[File] = (),
            as_of: Time = None) -> dict[str, Any]:
    """What a response decided, beside what was asked: `x278.explain/1`."""
    made: dict[str, Any] = json.loads(_run("explain", response=response, request=request, overlays=overlays, tables=tables,
                                           as_of=as_of))
    return made


def letter(request: Message, response: Message, evidence: File, *, policies: Iterable[File] = (), texts: Mapping[str, str] = {},
           signed: str | None = None, template: File | None = None, trace: bool = False, format: str = "xhtml",
           overlays: Iterable[File] = (), lob: str | None = None, tables: Iterable[File] = (), as_of: Time = None) -> str:
    """An appeal letter in which each figure names its source. MissingError: a section lacks its data."""
    return _run("letter", _page_flags(format, trace), request=request, response=response, evidence=evidence, policies=policies,
                texts=texts, signed=signed, template=template, overlays=overlays, lob=lob, tables=tables, as_of=as_of).decode()


def card(request: Message, response: Message, evidence: File, *, policies: Iterable[File] = (), template: File | None = None,
         trace: bool = False, format: str = "xhtml", overlays: Iterable[File] = (), lob: str | None = None,
         tables: Iterable[File] = (), as_of: Time = None) -> str:
    """The one page for the call with the payer's medical director. MissingError: a section lacks its data."""
    return _run("card", _page_flags(format, trace), request=request, response=response, evidence=evidence, policies=policies,
                template=template, overlays=overlays, lob=lob, tables=tables, as_of=as_of).decode()


# ---- case logs


def case(*logs: File, as_of: Time = None) -> dict[str, Any]:
    """Where each case of logs is: `x278.case/1`."""
    made: dict[str, Any] = json.loads(_run("case", logs=logs, as_of=as_of))
    return made


def due(*logs: File, overlays: Iterable[File] = (), lob: str | None = None, tables: Iterable[File] = (),
        as_of: Time = None) -> dict[str, Any]:
    """What has to be done, and until when: `x278.due/1`."""
    made: dict[str, Any] = json.loads(_run("due", logs=logs, overlays=overlays, lob=lob, tables=tables, as_of=as_of))
    return made


def ledger(*logs: File, by: str = "case", candidates: File | None = None, deidentified: bool = False, min_cell: int = 1,
           template: File | None = None, format: str = "json", tables: Iterable[File] = (), as_of: Time = None) -> Any:
    """What the work cost: `x278.ledger/1`. format "csv" and "html", and deidentified (CSV), give str."""
    _one_of(by, _LEDGER_BY, "by")
    flags = (_CANDIDATES if candidates is not None else 0) | (_DEIDENTIFIED if deidentified else 0)
    more = [] if candidates is None else [candidates]
    return _sum("ledger", format, flags, min_cell, logs=logs, by=by, template=template, tables=[*tables, *more], as_of=as_of)


def stats(*logs: File, period: tuple[str | date, str | date], by: str = "payer", template: File | None = None, format: str = "json",
          lob: str | None = None, tables: Iterable[File] = (), as_of: Time = None) -> Any:
    """What payers decided, and how fast: `x278.stats/1`. format "csv" and "html" give str.

    period: the first and the last day on which requests were first sent.
    """
    _one_of(by, _STATS_BY, "by")
    first, last = (_time(day) for day in period)
    return _sum("stats", format, logs=logs, first=first, last=last, by=by, template=template, lob=lob, tables=tables, as_of=as_of)
