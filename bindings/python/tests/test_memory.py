"""Memory: what runs out is a MemoryError, and what is let go of is given back.

X278_FAILING: failing.c as a library, which is preloaded; without it that part is skipped. X278_REQUESTS: how many a pass reads; 0: none."""
import ctypes
import gc
import os
import pathlib
import tempfile
import unittest

import x278

ROOT = pathlib.Path(os.environ.get("X278_ROOT") or pathlib.Path(__file__).resolve().parents[3])
MRI = (ROOT / "fixtures" / "278" / "request-mri" / "input.edi").read_bytes()
FAULTY = (ROOT / "fixtures" / "readme" / "request.edi").read_bytes()
FLOW = ROOT / "docs" / "flows" / "c"
OVERLAY = ROOT / "fixtures" / "overlay" / "strict-payer.xml"
FAILING = os.environ.get("X278_FAILING")
REQUESTS = int(os.environ.get("X278_REQUESTS") or 20000)


def build():
    doc = x278.Document.new("005010X217-request")
    doc["2000E-UM01"] = "HS"
    event = doc.review.events[0]
    event.related_causes = ["AA", "EM"]
    event.services.add(message="NOTE").add("professional").add("procedure", qualifier="HC", code="72148")
    del event.services[0]
    return doc.get("2000E-UM01")


def wrong_dictionary():
    value = x278.loads(MRI)
    value["review"]["nonsense"] = "1"
    try:
        x278.dumps(value)
    except x278.Error as error:
        return [str(issue) for issue in error.issues]


CALLS = {
    "read": lambda: [doc.get("2000E-UM01") for doc in x278.read(MRI)],
    "check": lambda: [issue.to_dict() for issue in x278.check(FAULTY)],
    "loads": lambda: x278.loads(MRI),
    "nodes": lambda: next(x278.read(MRI)).review.events[0].services[0].to_dict(),
    "encode": lambda: next(x278.read(MRI)).encode(),
    "check a document": lambda: [str(issue) for issue in next(x278.read(MRI)).check()],
    "json": lambda: x278.Document.from_json(next(x278.read(MRI)).to_json()).encode(),
    "dumps": lambda: x278.dumps(x278.loads(MRI)),
    "build": build,
    "respond": lambda: next(x278.read(MRI)).respond(date="20240305", time="0810").to_dict(),
    "acknowledge": lambda: x278.acknowledge(FAULTY, date="20240305", time="0810"),
    "resolve": lambda: x278.resolve(x278.acknowledge(FAULTY, date="20240305", time="0810"), FAULTY),
    "wrong dictionary": wrong_dictionary,
}
if x278.features["xml"]:
    CALLS["overlay"] = lambda: [issue.rule for issue in x278.check(MRI, overlays=[OVERLAY])]
if x278.features["casework"]:
    CALLS["policy"] = lambda: x278.casework.policy(FLOW / "evidence.xml", request=FLOW / "request.edi", as_of="2026-05-04")
    CALLS["explain"] = lambda: x278.casework.explain(FLOW / "denial.edi", request=FLOW / "request.edi", as_of="2026-05-08")
    CALLS["case"] = lambda: x278.casework.case(FLOW / "case.log", as_of="2026-12-31")


@unittest.skipUnless(FAILING, "X278_FAILING is not set")
class Failing(unittest.TestCase):
    """A process must not end, nor a call give something else, whichever allocation fails first."""

    def fail_each(self, call):
        """How many allocations were made to fail until the call had enough of them."""
        failing = ctypes.CDLL(FAILING)
        expected = call()
        for count in range(100000):
            failing.failing_after(count)
            try:
                made = call()
            except MemoryError:
                made = None
            finally:
                failed = failing.failing_has()
                failing.failing_after(-1)
            if not failed:
                self.assertEqual(made, expected)
                return count
            self.assertIn(made, (None, expected))

    def test_each_allocation(self):
        for name, call in CALLS.items():
            with self.subTest(call=name):
                self.assertGreater(self.fail_each(call), 1)


@unittest.skipUnless(REQUESTS and os.path.exists("/proc/self/statm"), "X278_REQUESTS is 0, or the size of a process is not known here")
class Growth(unittest.TestCase):
    def setUp(self):
        self.file = tempfile.NamedTemporaryFile(suffix=".edi")
        for _ in range(REQUESTS // 100):
            self.file.write(MRI * 100)
        self.file.flush()

    def tearDown(self):
        self.file.close()

    def size_after(self, work):
        self.assertEqual(work(self.file.name), REQUESTS // 100 * 100)
        gc.collect()
        return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def test_passes_do_not_grow(self):
        for work in (lambda name: sum(len(doc.to_dict()) > 1 for doc in x278.read(name)),
                     lambda name: x278.check(name).finish().transactions,
                     lambda name: sum(doc.review.events[0].services[0].professional is not None for doc in x278.read(name))):
            first, second, third = (self.size_after(work) for _ in range(3))
            self.assertLess(third - first, 1 << 20)
            self.assertLess(third - second, 1 << 19)


if __name__ == "__main__":
    unittest.main()
