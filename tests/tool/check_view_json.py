#!/usr/bin/env python3
"""Both forms of x278 view say the same, and the JSON leads back to the bytes.

usage: check_view_json.py X278

Of every file of fixtures/, and of X278_CORPUS where it is set: each word of the text form is in the JSON form, every line of
JSON parses, and each value with a place is what the file has there.
"""
import json
import os
import subprocess
import sys

TOOL = os.path.abspath(sys.argv[1])


def view(path, *options):
    return subprocess.run([TOOL, "view", *options, path], capture_output=True, timeout=60)


def strings(thing):
    if isinstance(thing, str):
        yield thing
    for part in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else []:
        yield from strings(part)


def values(thing):
    if isinstance(thing, dict) and "value" in thing:
        yield thing
    for part in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else []:
        yield from values(part)


def shown(text, is_bytes):
    """As the text form prints it: what steers a terminal as an escape."""
    if is_bytes:
        text = text.encode("latin-1", "replace").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() or c == " " else "\\x%02x" % ord(c) if ord(c) < 256 else "\\u%04x" % ord(c)
                   for c in text)


def check(path):
    text, made = view(path), view(path, "--format", "json")
    if text.returncode != made.returncode:
        return ["%s: exit %d and %d" % (path, text.returncode, made.returncode)], 0
    documents = [json.loads(line) for line in made.stdout.decode("utf-8").split("\n")[:-1]]
    words = set()
    for document in documents:
        for string in strings(document):
            words.update(shown(string, document.get("bytes")).split())
    # a title is joined to what follows it; a TA1 has its colon in the text form only
    lacking = [word for word in text.stdout.decode("utf-8").split() if word not in words and word.rstrip(":") not in words]
    wrong = ["%s: %d words are in the text only" % (path, len(lacking))] if lacking else []
    data, places = open(path, "rb").read(), 0
    for document in documents:
        for value in values(document):
            if "offset" not in value:
                continue
            there = data[value["offset"]:value["offset"] + value["length"]].replace(b"\r", b"").replace(b"\n", b"")
            places += 1
            encoded = value["value"].encode("latin-1" if document.get("bytes") else "utf-8")
            if there != encoded.replace(b"\r", b"").replace(b"\n", b""):
                wrong.append("%s: %s is not at %d" % (path, value.get("path"), value["offset"]))
    return wrong, places


def main():
    failures, places, files = [], 0, 0
    for root in ["fixtures", *filter(None, [os.environ.get("X278_CORPUS")])]:
        for folder, _, names in os.walk(root):
            for name in sorted(names):
                path = os.path.join(folder, name)
                if name.endswith((".edi", ".x12", ".txt")) and os.path.getsize(path) < 2_000_000:
                    wrong, found = check(path)
                    failures, places, files = failures + wrong, places + found, files + 1
    print("\n".join(failures[:20]))
    print("%d files, %d places, %d failures" % (files, places, len(failures)))
    sys.exit(bool(failures) or places == 0)


main()
