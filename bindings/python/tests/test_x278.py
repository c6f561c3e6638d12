"""The package as a program uses it. X278_TOOL names the tool x278 for comparisons, X278_ROOT the folder with the fixtures."""
import copy
import gc
import glob
import io
import itertools
import json
import os
import pathlib
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

import x278

ROOT = pathlib.Path(os.environ.get("X278_ROOT") or pathlib.Path(__file__).resolve().parents[3])
FIXTURES = sorted(glob.glob(str(ROOT / "fixtures" / "**" / "*.edi"), recursive=True))
if os.environ.get("X278_CORPUS"):  # collected real files
    FIXTURES += sorted(glob.glob(os.path.join(glob.escape(os.environ["X278_CORPUS"]), "**", "*.edi"), recursive=True))
MRI = ROOT / "fixtures" / "278" / "request-mri" / "input.edi"
FAULTY = ROOT / "fixtures" / "readme" / "request.edi"
TOOL = os.environ.get("X278_TOOL")  # empty: none
MYPY = os.environ.get("X278_MYPY")
PACKAGES = os.path.dirname(os.path.dirname(x278.__file__))


class Slow:
    """A file object that gives a few bytes at a time."""

    def __init__(self, data):
        self.file = io.BytesIO(data)

    def read(self, size):
        return self.file.read(min(size, 7))


class Failing:
    def read(self, size):
        return size / 0


def gather(things):
    """What an iterator hands out, up to where the library fails."""
    found = []
    try:
        for thing in things:
            found.append(thing)
    except x278.Error:
        pass
    return found


class Reading(unittest.TestCase):
    def test_sources_give_the_same(self):
        data = MRI.read_bytes()
        expected = x278.loads(data)
        for source in (str(MRI), MRI, data, bytearray(data), memoryview(data), io.BytesIO(data), Slow(data)):
            self.assertEqual([doc.to_dict() for doc in x278.read(source)], [expected])

    def test_dictionaries_equal_the_json(self):
        seen = 0
        for name in FIXTURES:
            for doc in gather(x278.read(name)):
                try:
                    text = doc.to_json()
                except x278.Error:
                    continue
                self.assertEqual(json.loads(text), doc.to_dict(), name)
                seen += 1
        self.assertGreater(seen, 150)

    @unittest.skipUnless(TOOL, "X278_TOOL is not set")
    def test_dictionaries_equal_those_of_the_tool(self):
        seen = 0
        for name in FIXTURES:
            done = subprocess.run([TOOL, "decode", "--format", "json", name], capture_output=True)
            lines = [json.loads(line) for line in done.stdout.splitlines()] if done.returncode == 0 else []
            if lines:
                self.assertEqual([doc.to_dict() for doc in x278.read(name)], lines, name)
                seen += len(lines)
        self.assertGreater(seen, 100)

    def test_empty_and_wrong(self):
        self.assertEqual(list(x278.read(b"")), [])
        with self.assertRaises(x278.Error) as caught:
            x278.loads(b"")
        self.assertEqual((caught.exception.status, caught.exception.name), (-4, "X278_E_EMPTY"))
        with self.assertRaises(FileNotFoundError) as caught:
            x278.read("/nonexistent.edi")
        self.assertIsInstance(caught.exception, x278.Error)
        for wrong in (5, None, [1]):
            with self.assertRaises(TypeError):
                x278.read(wrong)
        with self.assertRaises(TypeError):
            list(x278.read(io.StringIO("ISA")))
        with self.assertRaises(ZeroDivisionError):
            list(x278.read(Failing()))

    def test_stopped_and_closed(self):
        reader = x278.read(MRI)
        doc = next(reader)
        reader.close()
        self.assertEqual(list(reader), [])
        self.assertEqual(doc["2000E-UM01"], "HS")
        with x278.read(MRI) as reader:
            self.assertEqual(len(list(reader)), 1)

    def test_text_that_is_not_utf8(self):
        data = MRI.read_bytes()
        name = next(x278.read(data))["2010C-NM103"].encode()
        data = data.replace(b"*" + name + b"*", b"*" + name[:-1] + b"\xc3*")
        doc = next(x278.read(data))
        self.assertTrue(doc["2010C-NM103"].endswith("\udcc3"))
        self.assertEqual(doc.encode(), data)
        self.assertEqual(doc.to_dict()["bytes"], 1)
        self.assertEqual(x278.dumps(x278.loads(data)), data)
        plain = x278.loads(MRI.read_bytes())
        plain["review"]["transaction_id"] = "A\udcc3"
        self.assertIn(b"*A\xc3*", x278.dumps(plain))


class Values(unittest.TestCase):
    def setUp(self):
        self.doc = next(x278.read(MRI))

    def test_by_path(self):
        doc = self.doc
        self.assertEqual(doc["2000F-SV101-2"], doc.review.events[0].services[0].professional.procedure.code)
        self.assertIsNone(doc.get("events.decision.action"))
        self.assertEqual(doc.get("events.decision.action", "?"), "?")
        with self.assertRaises(KeyError):
            doc["events.decision.action"]
        for call in (lambda: doc["nonsense"], lambda: doc.get("nonsense")):
            with self.assertRaises(x278.Error) as caught:
                call()
            self.assertIsInstance(caught.exception, KeyError)
        with self.assertRaises(TypeError):
            doc[5]
        with self.assertRaises(TypeError):
            doc["2000E-UM01"] = 5
        doc["2000E-UM01"] = "AR"
        self.assertEqual(doc.review.events[0].category, "AR")
        doc["2000E-UM01"] = None
        self.assertNotIn("2000E-UM01", doc)
        self.assertNotIn("nonsense", doc)
        del doc["2000E-UM02"]
        with self.assertRaises(KeyError):
            del doc["2000E-UM02"]

    def test_by_attribute(self):
        event = self.doc.review.events[0]
        event.category = "SC"
        self.assertEqual(self.doc["2000E-UM01"], "SC")
        event.category = None
        self.assertIsNone(event.category)
        with self.assertRaises(TypeError):
            event.category = 7
        with self.assertRaises(AttributeError):
            event.nonsense
        event.related_causes = ["AA", None, "EM"]
        self.assertEqual(event.related_causes, ["AA", None, "EM"])
        event.related_causes[1] = "AP"
        event.related_causes.append("OA")
        self.assertEqual(event.related_causes.pop(), "OA")
        self.assertEqual(list(event.related_causes), ["AA", "AP", "EM"])
        with self.assertRaises(TypeError):
            event.related_causes = ["AA", 5]
        self.assertEqual(event.related_causes[-1], "EM")

    def test_lists(self):
        services = self.doc.review.events[0].services
        before = len(services)
        added = services.add(message="NOTE")
        self.assertEqual((len(services), added.message, services[-1]), (before + 1, "NOTE", added))
        self.assertEqual(list(services), services[:])
        del services[-1]
        self.assertEqual((len(services), added.message), (before, "NOTE"))
        with self.assertRaises(IndexError):
            services[before]

    def test_reprs_have_no_values(self):
        event = self.doc.review.events[0]
        for thing in (self.doc, event, event.services, event.related_causes, event.services[0].professional.procedure):
            self.assertNotIn("72148", repr(thing))

    def test_copies_and_pickles(self):
        for copied in (copy.copy(self.doc), copy.deepcopy(self.doc)):
            self.assertEqual(copied.to_dict(), self.doc.to_dict())
            copied["2000E-UM01"] = "SC"
            self.assertEqual(self.doc["2000E-UM01"], "HS")
        for thing in (self.doc, self.doc.review, self.doc.review.events, x278.read(MRI)):
            with self.assertRaises(TypeError):
                pickle.dumps(thing)
        for kind in (x278.Document, x278.Reader, x278.Checker, x278.Issue, x278.Node, x278.NodeList, x278.Texts):
            with self.assertRaises(TypeError):
                kind()

    def test_class_of_a_node_stays(self):
        event = self.doc.review.events[0]
        event.__class__ = type(self.doc.envelope)
        with self.assertRaises(TypeError):
            event.sender

    def test_any_order_of_deletion(self):
        for order in itertools.permutations(range(5)):
            reader = x278.read(MRI)
            doc = next(reader)
            things = [reader, doc, doc.review, doc.review.events, doc.review.events[0]]
            del reader, doc
            for index in order:
                things[index] = None
                gc.collect(0)
                self.assertTrue(all(repr(thing) for thing in things))


class Writing(unittest.TestCase):
    def test_documents_come_back(self):
        seen = 0
        for name in FIXTURES:
            for doc in gather(x278.read(name)):
                try:
                    data = doc.encode(incomplete=True)
                    doc.to_json()
                except x278.Error:
                    continue
                self.assertEqual(x278.dumps(doc.to_dict(), incomplete=True), data, name)
                if x278.features["xml"]:
                    self.assertEqual(x278.Document.from_xml(doc.to_xml()).encode(incomplete=True), data, name)
                seen += 1
        self.assertGreater(seen, 20)

    def test_build_from_nothing(self):
        """What examples/build_mri.c builds, from the paths in its source."""
        source = (ROOT / "examples" / "build_mri.c").read_text()
        made = b""
        for number, patient in (("101", "subscriber"), ("102", "dependent")):
            doc = x278.Document.new("005010X217-request")
            doc.set_envelope(sender="SPINECLINIC", receiver="HEALTHPLAN", date="20240304", time="0915", control_number=number, test=True)
            for name in ("parties", patient, "mri"):
                text = "".join(source.split("%s[] =" % name)[1].split(";")[0].split('"')[1::2])
                for pair in text.split("|"):
                    path, value = pair.split("=")
                    doc[path] = value
            doc.envelope.line_break = 1
            self.assertEqual(doc.check(), [])
            made += doc.encode()
        self.assertEqual(made, (ROOT / "examples" / "expected" / "build_mri.txt").read_bytes())

    def test_wrong_dictionaries(self):
        with self.assertRaises(TypeError):
            x278.dumps([])
        with self.assertRaises(x278.Error):
            x278.dumps({})
        value = x278.loads(MRI.read_bytes())
        value["review"]["nonsense"] = "SECRET"
        with self.assertRaises(x278.Error) as caught:
            x278.dumps(value)
        self.assertNotIn("SECRET", str(caught.exception))
        self.assertTrue(caught.exception.issues)

    def test_answer(self):
        answer = next(x278.read(MRI)).respond(date="20240305", time="0810")
        answer["2000E-HCR01"] = "A1"
        self.assertEqual((answer.direction, answer["BHT04"], answer["2000E-HCR01"]), ("response", "20240305", "A1"))
        with self.assertRaises(x278.Error):
            answer.respond()


class Checking(unittest.TestCase):
    @unittest.skipUnless(TOOL, "X278_TOOL is not set")
    def test_issues_equal_those_of_the_tool(self):
        seen = 0
        for name in FIXTURES:
            done = subprocess.run([TOOL, "check", "--format", "jsonl", name], capture_output=True)
            lines = [json.loads(line) for line in done.stdout.splitlines()]
            for line in lines:
                del line["file"]
            issues = gather(x278.check(name))
            self.assertEqual([issue.to_dict() for issue in issues], lines, name)
            for issue, line in zip(issues, lines):
                attributes = {member: getattr(issue, "name" if member == "code" else member) for member in line}
                self.assertEqual(attributes, line, name)
            seen += len(lines)
        self.assertGreater(seen, 200)

    def test_totals_and_options(self):
        with x278.check(FAULTY) as checker:
            issues = list(checker)
        self.assertEqual((checker.errors, checker.transactions, len(issues)), (3, 1, 4))
        self.assertTrue(all(issue.name and issue.message and repr(issue) for issue in issues))
        self.assertEqual(x278.check(FAULTY).finish().errors, 3)
        with self.assertRaises(ValueError):
            x278.check(FAULTY, snip=[9])
        with self.assertRaises(x278.Error):
            x278.check(FAULTY, guide="nonsense")

    def test_overlays(self):
        overlay = ROOT / "fixtures" / "overlay" / "strict-payer.xml"
        if not x278.features["xml"]:
            with self.assertRaises(x278.Error):
                x278.check(MRI, overlays=[overlay])
            return
        self.assertTrue(any(issue.rule.startswith("strict-payer") for issue in x278.check(MRI, overlays=[overlay])))
        with self.assertRaises(x278.Error):
            x278.check(MRI, overlays=[b"<nonsense/>"])
        with self.assertRaises(TypeError):
            x278.check(MRI, overlays=str(overlay))

    def test_acknowledgments(self):
        ack = x278.acknowledge(FAULTY, date="20240305", time="0810")
        transaction = x278.resolve(ack, FAULTY)["groups"][0]["transactions"][0]
        self.assertEqual(transaction["decision"]["code"], "R")
        paths = {element["path"] for segment in transaction["segments"] for element in segment.get("elements", [])}
        self.assertIn("2010C-DMG02", paths)
        with self.assertRaises(x278.Error):
            x278.acknowledge(b"")


class Page(unittest.TestCase):
    def examples(self):
        text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
        return [part.split("```")[0] for part in text.split("```python\n")[1:]]

    def test_examples_of_the_page_run(self):
        examples = self.examples()
        self.assertEqual(len(examples), 5)
        flow = ROOT / "docs" / "flows" / "c"
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(MRI, os.path.join(folder, "in.edi"))
            shutil.copy(ROOT / "fixtures" / "overlay" / "strict-payer.xml", os.path.join(folder, "payer.xml"))
            shutil.copy(ROOT / "lib" / "casework" / "data" / "policies" / "lumbar-decompression.xml", os.path.join(folder, "policy.xml"))
            for name in ("request.edi", "denial.edi", "evidence.xml", "case.log"):
                shutil.copy(flow / name, folder)
            for example in examples:
                if ("overlays" in example and not x278.features["xml"]) or ("casework" in example and not x278.features["casework"]):
                    continue
                done = subprocess.run([sys.executable, "-c", example], cwd=folder, capture_output=True, text=True,
                                      env={**os.environ, "PYTHONPATH": PACKAGES})
                self.assertEqual((done.returncode, done.stderr), (0, ""), example)
                self.assertTrue(done.stdout)

    @unittest.skipUnless(MYPY, "X278_MYPY is not set")
    def test_examples_have_right_types(self):
        """And the package itself: mypy looks at all that the examples import."""
        wrong = ('import x278\nx278.Document.new(5)\n', 'import x278\nfor doc in x278.read("in.edi"):\n    doc.review.events[0].nonsense\n',
                 'from x278 import casework\ncasework.case(5)\n')
        with tempfile.TemporaryDirectory() as folder:
            for example, status in [(e, 0) for e in self.examples()] + [(e, 1) for e in wrong]:
                file = os.path.join(folder, "example.py")
                pathlib.Path(file).write_text(example, encoding="utf-8")
                done = subprocess.run([MYPY, "--strict", "--cache-dir", os.path.join(folder, "cache"), file], capture_output=True, text=True,
                                      env={**os.environ, "MYPYPATH": PACKAGES})
                self.assertEqual(done.returncode, status, done.stdout + done.stderr + example)

    def test_command_line(self):
        done = subprocess.run([sys.executable, "-m", "x278", "check", "--format", "jsonl", str(FAULTY)], capture_output=True, text=True,
                              env={**os.environ, "PYTHONPATH": PACKAGES})
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual((done.returncode, len(lines), lines[0]["file"]), (1, 4, str(FAULTY)))


class Together(unittest.TestCase):
    def test_threads_share_documents(self):
        doc = next(x278.read(MRI))
        doc["2000E-UM06"] = None
        expected, failures = doc.encode(), []

        def work():
            for _ in range(200):
                try:
                    doc["2000E-UM06"] = None
                    if doc.encode() != expected or doc.to_dict()["x278"] != 1:
                        failures.append("another document")
                except Exception as error:
                    failures.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_broken_bytes_never_crash(self):
        chance = random.Random(278)
        data = MRI.read_bytes()
        for _ in range(300):
            broken = bytearray(data)
            for _ in range(4):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            for doc in gather(x278.read(broken)):
                self.assertEqual(doc.to_dict()["x278"], 1)
            self.assertIsInstance(gather(x278.check(broken)), list)


if __name__ == "__main__":
    unittest.main()
