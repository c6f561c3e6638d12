"""Input that is broken by chance: nothing may crash, and no message of ours may hold a value. X278_ROUNDS: how many rounds."""
import copy
import glob
import json
import os
import pathlib
import random
import unittest

import x278

ROOT = pathlib.Path(os.environ.get("X278_ROOT") or pathlib.Path(__file__).resolve().parents[3])
FIXTURES = [pathlib.Path(name).read_bytes() for name in sorted(glob.glob(str(ROOT / "fixtures" / "**" / "*.edi"), recursive=True))]
ROUNDS = int(os.environ.get("X278_ROUNDS") or 300)
SECRET = "ZQSECRETQZ"


def break_bytes(chance, data):
    """A few changes: bytes replaced, taken out or repeated, and the end cut off."""
    data = bytearray(data)
    for _ in range(chance.randrange(6)):
        at = chance.randrange(len(data) or 1)
        kind = chance.randrange(5)
        if kind == 0:
            data[at:at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            data[at:at + 1] = chance.choice((b"*", b"~", b":", b"^", b"\n", b"\0", b"\xff"))
        elif kind == 2:
            del data[at:at + chance.randrange(40)]
        elif kind == 3:
            data[at:at] = data[at:at + chance.randrange(200)]
        elif chance.randrange(4) == 0:
            del data[at:]
    return bytes(data)


def places(value, found):
    """Every (container, key) in a dictionary."""
    for key, entry in value.items() if isinstance(value, dict) else enumerate(value):
        found.append((value, key))
        if isinstance(entry, (dict, list)):
            places(entry, found)
    return found


def break_value(chance, value):
    """Put something else in a few places."""
    value = copy.deepcopy(value)
    for _ in range(chance.randrange(1, 4)):
        container, key = chance.choice(places(value, []))
        container[key] = chance.choice(("", SECRET, "A" * 3000, None, [], {}, [SECRET], {"code": SECRET}, 7, -1, 1 << 70, True, "\udcc3", "\0"))
    return value


class Hostile(unittest.TestCase):
    def setUp(self):
        self.said = []

    def each(self, things, work):
        """Call for each thing, up to where the library fails; what was said is kept."""
        try:
            for thing in things:
                self.said.append(repr(thing))
                work(thing)
        except x278.Error as error:
            self.said += [str(error), repr(error)] + [str(issue) for issue in error.issues]
        except (ValueError, TypeError) as error:
            self.said.append(str(error))

    def use(self, doc):
        self.assertEqual(json.loads(doc.to_json()), doc.to_dict())
        self.said.append(repr([doc.review, doc.submission, doc.envelope]))
        self.each([doc], lambda one: x278.dumps(one.to_dict(), incomplete=True))
        self.each([doc], lambda one: self.said.extend(map(str, one.check())))
        self.each([doc], lambda one: one.respond(date="20240305", time="0810").encode(incomplete=True))

    def test_bytes(self):
        chance = random.Random(278)
        for _ in range(ROUNDS):
            data = break_bytes(chance, chance.choice(FIXTURES))
            self.each(x278.read(data), self.use)
            self.each(x278.check(data), lambda issue: self.said.append(str(issue)))
            self.each([data], lambda one: x278.resolve(one, one))
            self.each([data], lambda one: x278.acknowledge(one, date="20240305", time="0810"))

    def test_dictionaries(self):
        chance = random.Random(2780)
        values = []
        for data in FIXTURES:
            self.each(x278.read(data), lambda doc: values.append(doc.to_dict()))
        self.said.clear()
        for _ in range(ROUNDS * 3):
            value = break_value(chance, chance.choice(values))
            self.each([x278.Document], lambda kind: self.use(kind.from_dict(value)))
            self.each([json.dumps(value)[:chance.randrange(2000)]], lambda text: x278.Document.from_json(text))
        self.said = [text for text in self.said if not text.startswith(("'{", '"{'))]  # the text that was given
        self.assertFalse([text for text in self.said if SECRET in text])

    def test_values_stay_out_of_messages(self):
        chance = random.Random(27800)
        doc = next(x278.read(ROOT / "fixtures" / "278" / "request-mri" / "input.edi"))
        for path in ("2010C-NM103", "2010C-NM104", "2010C-NM109", "2000E-TRN02", "2000F-MSG01"):
            doc[path] = SECRET
        data = doc.encode()
        self.said.append(repr(doc))
        for _ in range(ROUNDS):
            broken = break_bytes(chance, data)
            self.each(x278.read(broken), self.use)
            self.each(x278.check(broken), lambda issue: self.said.append(str(issue.to_dict())))
        self.assertGreater(len(self.said), ROUNDS)
        self.assertFalse([text for text in self.said if SECRET in text])


if __name__ == "__main__":
    unittest.main()
