"""python -m x278 check FILE...: what is wrong in files, and where."""
import json
import sys

import x278

USAGE = "usage: python -m x278 check [--format text|jsonl] [--strict] [--overlay FILE] FILE..."


def put(file, issue, lines):
    if lines:
        print(json.dumps({"file": file, **issue.to_dict()}))
        return
    place = issue.path or issue.segment
    print("%s: %s: %s%s (byte %d; %s)" % (file, issue.severity, place + ": " if place else "", issue, issue.offset, issue.name))


def check_file(file, options, lines):
    """Exit status of one file: 0 no errors, 1 errors, 2 it could not be read."""
    try:
        with x278.check(file, **options) as checker:
            for issue in checker:
                put(file, issue, lines)
            return 1 if checker.errors else 0
    except x278.Error as error:
        print("x278: %s: %s" % (file, getattr(error, "strerror", None) or error), file=sys.stderr)
        return 2


def main(arguments):
    options, files, lines = {"overlays": [], "strict": False}, [], False
    rest = iter(arguments[1:])
    for argument in rest:
        if argument == "--strict":
            options["strict"] = True
        elif argument == "--overlay":
            options["overlays"].append(next(rest, ""))
        elif argument == "--format":
            lines = {"text": False, "jsonl": True}.get(next(rest, ""))
        elif argument.startswith("-"):
            lines = None
        else:
            files.append(argument)
    if arguments[:1] != ["check"] or not files or lines is None:
        print(USAGE, file=sys.stderr)
        return 2
    return max([check_file(file, options, lines) for file in files])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
