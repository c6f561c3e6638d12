"""x278.casework beside the tool: each command line of the fixtures gives the same JSON, CSV and pages from Python."""
import datetime
import glob
import io
import json
import os
import pathlib
import shlex
import subprocess
import unittest

import x278

try:
    from x278 import casework
except ImportError as error:
    casework, WHY = None, str(error)

ROOT = pathlib.Path(os.environ.get("X278_ROOT") or pathlib.Path(__file__).resolve().parents[3])
TOOL = os.environ.get("X278_TOOL")  # empty: none
FLOW = ROOT / "docs" / "flows" / "c"
POLICY = ROOT / "lib" / "casework" / "data" / "policies" / "lumbar-decompression.xml"
COMMANDS = ("policy", "evidence", "ready", "explain", "letter", "card", "case", "due", "ledger", "stats")
LISTS = {"--policy": "policies", "--table": "tables", "--overlay": "overlays", "--procedure": "procedures"}
FLAGS = {"--trace": "trace", "--deidentified": "deidentified"}
PAGES = {"--digest": "digest", "--summary": "summary", "--checklist": "checklist", "--sheet": "sheet"}
UNTYPED = ("--log",)  # options of the tool that the package does not have


def cases():
    """Folders with a command line, and its words."""
    folders = [str(ROOT / "fixtures" / "casework" / "cases")]
    if os.environ.get("X278_CASEWORK"):
        folders.append(os.path.join(os.environ["X278_CASEWORK"], "cases"))
    for folder in folders:
        for name in sorted(glob.glob(os.path.join(glob.escape(folder), "*", "cmd"))):
            words = shlex.split(pathlib.Path(name).read_text(encoding="utf-8"))
            if words[0] in COMMANDS and not set(words) & set(UNTYPED):
                yield os.path.dirname(name), words


def call_for(words):
    """The function of the package that a command line is for, its files and its options; and the command line for the same output."""
    name, files, options, same = words[0], [], {}, []
    rest = iter(words[1:])
    for word in rest:
        if word in PAGES:
            name = PAGES[word]
            if name == "checklist":
                options.setdefault("policies", []).append(next(rest))
            elif name == "sheet":
                options["request"] = next(rest)
        elif word in FLAGS:
            options[FLAGS[word]] = True
        elif word in LISTS:
            options.setdefault(LISTS[word], []).append(next(rest))
        elif word == "--text":
            key, file = next(rest).split("=", 1)
            options.setdefault("texts", {})[key] = file
        elif word == "--period":
            options["period"] = tuple(next(rest).split(".."))
        elif word.startswith("--"):
            options[word[2:].replace("-", "_")] = next(rest)
        else:
            files.append(word)
    if name in ("policy", "evidence", "ready", "explain", "case", "due"):
        options.pop("format", None)
        same = ["--format", "json"]
    elif name in ("ledger", "stats") and options.get("format") not in ("csv", "html"):
        options.pop("format", None)
        same = [] if "deidentified" in options else ["--format", "json"]
    return name, files, options, same


def call(words):
    """What the package gives for a command line, in the folder of the files."""
    name, files, options, _ = call_for(words)
    if "texts" in options:
        options["texts"] = {key: pathlib.Path(file).read_text(encoding="utf-8") for key, file in options["texts"].items()}
    if "min_cell" in options:
        options["min_cell"] = int(options["min_cell"])
    if name in ("case", "due", "ledger", "stats"):
        return getattr(casework, name)(*files, **options)
    if files:
        options[{"explain": "response", "ready": "request", "evidence": "file"}.get(name, "evidence")] = files[0]
    return getattr(casework, name)(**options)


@unittest.skipIf(casework, "libx278-casework is installed")
class Absent(unittest.TestCase):
    def test_says_so(self):
        self.assertFalse(x278.features["casework"])
        self.assertIn("libx278-casework", WHY)
        with self.assertRaises(ImportError):
            x278.casework


@unittest.skipUnless(casework, "libx278-casework is not installed")
class Casework(unittest.TestCase):
    def setUp(self):
        self.before = os.getcwd()

    def tearDown(self):
        os.chdir(self.before)

    def test_says_so(self):
        self.assertTrue(x278.features["casework"])
        self.assertIs(x278.casework, casework)

    @unittest.skipUnless(TOOL, "X278_TOOL is not set")
    def test_every_case_is_as_the_tool_has_it(self):
        seen = dict.fromkeys(COMMANDS, 0)
        for folder, words in cases():
            os.chdir(folder)
            done = subprocess.run([TOOL, *words, *call_for(words)[3]], capture_output=True)
            with self.subTest(folder=folder):
                try:
                    made = call(words)
                except casework.FilesError as error:
                    text = subprocess.run([TOOL, *words, "--format", "json"], capture_output=True).stdout
                    self.assertEqual(done.returncode, 2)
                    self.assertIn(error.errors[0]["code"], done.stderr.decode())
                    self.assertEqual(error.errors, json.loads(text)["errors"] if text else error.errors)
                except casework.MissingError as error:
                    self.assertEqual(done.stderr.decode(), "".join("missing: %s\n" % name for name in error.missing))
                except (x278.Error, ValueError):
                    self.assertEqual(done.returncode, 2)
                else:
                    self.assertLess(done.returncode, 2)
                    self.assertEqual(made, json.loads(done.stdout) if isinstance(made, dict) else done.stdout.decode())
                    seen[words[0]] += 1
        self.assertTrue(all(seen.values()), seen)
        self.assertGreater(sum(seen.values()), 100)

    @unittest.skipUnless(TOOL, "X278_TOOL is not set")
    def test_formats_of_sums(self):
        log = str(ROOT / "docs" / "flows" / "b" / "case.log")
        period = ("2026-01-01", "2026-12-31")
        for command, options, more in (("ledger", {}, []), ("stats", {"period": period}, ["--period", "..".join(period)])):
            for form in ("csv", "html"):
                done = subprocess.run([TOOL, command, log, *more, "--as-of", "2026-12-31", "--format", form], capture_output=True)
                made = getattr(casework, command)(log, format=form, as_of="2026-12-31", **options)
                self.assertEqual(made, done.stdout.decode())
        done = subprocess.run([TOOL, "ledger", log, "--deidentified", "--min-cell", "2", "--as-of", "2026-12-31"], capture_output=True)
        self.assertEqual(casework.ledger(log, deidentified=True, min_cell=2, as_of="2026-12-31"), done.stdout.decode())

    def test_sources_give_the_same(self):
        request, response, record = FLOW / "request.edi", FLOW / "denial.edi", FLOW / "evidence.xml"
        expected = casework.ready(request, record, policies=[POLICY], as_of="2026-05-04")
        doc = next(x278.read(request))
        for sent in (str(request), request.read_bytes(), bytearray(request.read_bytes()), io.BytesIO(request.read_bytes()), doc):
            self.assertEqual(casework.ready(sent, record.read_bytes(), policies=[POLICY], as_of=datetime.date(2026, 5, 4)), expected)
        explained = casework.explain(response, request=doc, as_of=datetime.datetime(2026, 5, 8, 7, 30))
        self.assertEqual((explained["as_of"], explained["transactions"][0]["outcome"]), ("2026-05-08T07:30", "denied"))
        self.assertEqual(casework.evidence(record)["as_of"], datetime.date.today().isoformat())

    def test_errors(self):
        record = FLOW / "evidence.xml"
        with self.assertRaises(casework.FilesError) as caught:
            casework.evidence(b'<evidence xmlns="urn:x278:evidence:1" version="1">SECRET')
        self.assertEqual(caught.exception.errors[0], {"code": "bad_value", "file": "evidence", "line": 1})
        self.assertNotIn("SECRET", str(caught.exception))
        with self.assertRaises(casework.MissingError) as caught:
            casework.letter(FLOW / "request.edi", FLOW / "denial.edi", record, as_of="2026-05-11")
        self.assertIn("criteria", caught.exception.missing)
        for wrong in (lambda: casework.policy(record, as_of="yesterday"), lambda: casework.ready(b"", record),
                      lambda: casework.explain(FLOW / "request.edi"), lambda: casework.due(b"", overlays=[b"<nonsense/>"])):
            self.assertRaises(x278.Error, wrong)
        for wrong in (lambda: casework.policy(record, lob="NONE"), lambda: casework.ledger(by="color")):
            self.assertRaises(ValueError, wrong)
        for wrong in (lambda: casework.policy(record, policies="policy.xml"), lambda: casework.evidence(5),
                      lambda: casework.evidence(io.StringIO("<evidence/>")), lambda: casework.due(signed="A")):
            self.assertRaises((TypeError, AttributeError), wrong)
        self.assertRaises(FileNotFoundError, casework.evidence, "/nonexistent.xml")


if __name__ == "__main__":
    unittest.main()
