"""Random cases for check_pages.py: a request, an answer and a record that belong together."""
import datetime
import os
import random

from pages import POLICIES, Case

KINDS = ["pt", "home_exercise", "chiropractic", "nsaid", "opioid", "neuropathic", "esi", "facet_injection", "massage",
         "acupuncture", "rest", "other", "x-own-kind"]
OUTCOMES = ["failed", "partial", "improved", "resolved", "intolerance", "contraindicated", None]
FLAGS = ["cauda_equina", "progressive_weakness", "myelopathy", "trauma", "cancer_history", "smoker", "nicotine_free",
         "adl_impact", "other_causes_excluded", "intervention_candidate", "x-own-flag"]
FINDINGS = ["stenosis", "foraminal_stenosis", "herniation", "spondylolisthesis", "instability", "normal", "x-own"]
LEVELS = ["C5-C6", "L4-L5", "L5-S1", "L3-L4"]
SIGNS = ["weakness", "sensory_loss", "reflex_change", "straight_leg_raise", "spurling", "gait"]
MEASURES = [("vas", 10, None), ("nrs", 10, None), ("odi", 100, None), ("walking_distance", 900, None),
            ("cotinine", 30, None), ("translation", 9, None), ("x-own", 50, "own")]
POLICY_CODES = {
    "lumbar-decompression": ["63047", "63030"], "lumbar-fusion": ["22612", "22630"], "lumbar-mri-2021": ["72148"],
    "cervical-fusion": ["22551"], "cervical-mri-2024": ["72141"],
}
AS_OF = datetime.date(2026, 5, 7)
TEXTS = ["Walking distance has halved since March & nothing helped <at all>.", "Zwei Wochen später “schlimmer”; 3 falls.",
         "x" * 90, "Pain 9 of 10 at night; works 4 hours instead of 8."]


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.number = 0
        self.documents = []

    def chance(self, share):
        return self.r.random() < share

    def id(self, letter):
        self.number += 1
        return f"{letter}{self.number}"

    def day(self, least=-400, most=0):
        return AS_OF + datetime.timedelta(days=self.r.randint(least, most))

    def date(self, day):
        form = self.r.random()
        return day.isoformat() if form < 0.75 else day.strftime("%Y-%m") if form < 0.95 else day.strftime("%Y")

    def element(self, name, attributes, inner=""):
        listed = "".join(f' {k}="{escape(str(v))}"' for k, v in attributes.items() if v is not None)
        return f"<{name}{listed}>{inner}</{name}>" if inner else f"<{name}{listed}/>"

    def doc(self):
        return self.r.choice(self.documents) if self.documents and self.chance(0.6) else None

    def many(self, least, most, make):
        return "".join(make() for _ in range(self.r.randint(least, most)))

    def document(self):
        name = self.id("d")
        self.documents.append(name)
        kind = self.r.choice(["history", "exam", "imaging_report", "images", "therapy_notes", "labs", "consult", "x-y"])
        return self.element("document", {
            "id": name, "kind": kind, "date": self.date(self.day(-200, 20)) if self.chance(0.9) else None,
            "specialty": "neurology" if self.chance(0.2) else None, "send": self.r.choice([None, None, "yes", "no"])})

    def therapy(self):
        start = self.day(-500, 30)
        end = start + datetime.timedelta(days=self.r.randint(0, 150))
        form = self.r.random()
        attributes = {"id": self.id("t"), "kind": self.r.choice(KINDS)}
        if form < 0.9:
            attributes["start"] = start.isoformat()
        if form < 0.75 or form >= 0.95:
            attributes["end"] = end.isoformat()
        elif form < 0.9 and self.chance(0.5) and start <= AS_OF:
            attributes["ongoing"] = "yes"
        if self.chance(0.25) and "start" in attributes:
            attributes["start"] = attributes["start"][:7]
        attributes.update(sessions=self.r.choice([None, 6, 12, 24]), outcome=self.r.choice(OUTCOMES),
                          supervised=self.r.choice([None, "yes", "no"]), region=self.r.choice([None, "lumbar", "cervical"]),
                          doc=self.doc())
        inner = "".join(f"<{n}>{escape(self.r.choice(TEXTS))}</{n}>" for n in ("focus", "reason") if self.chance(0.5))
        return self.element("therapy", attributes, inner)

    def drug(self):
        start = self.day(-400, 0)
        return self.element("drug", {
            "id": self.id("r"), "name": self.r.choice(["drug A", "drug B2"]), "class": "c1", "tier": self.r.choice([None, 1]),
            "start": start.isoformat(), "end": (start + datetime.timedelta(days=50)).isoformat(),
            "outcome": self.r.choice(OUTCOMES), "dose": "5 mg"})

    def measure(self):
        kind, top, unit = self.r.choice(MEASURES)
        value = str(self.r.randint(0, top - 1)) + self.r.choice(["", "", ".5", ".25"])
        return self.element("measure", {"id": self.id("m"), "kind": kind, "value": value, "unit": unit,
                                        "date": self.day(-300, 15).isoformat(), "doc": self.doc()})

    def exam(self):
        inner = self.many(1, 4, lambda: self.element("finding", {
            "name": self.r.choice(SIGNS), "present": self.r.choice(["yes", "no"]), "side": self.r.choice([None, "left", "right"]),
            "level": self.r.choice([None, *LEVELS]), "grade": self.r.choice([None, 3, 4])}))
        return self.element("exam", {"id": self.id("e"), "date": self.day(-120, 5).isoformat(),
                                     "region": self.r.choice([None, "lumbar", "cervical"]), "doc": self.doc()}, inner)

    def study(self):
        inner = self.many(0, 3, lambda: self.element("finding", {
            "name": self.r.choice(FINDINGS), "level": self.r.choice([None, *LEVELS]), "side": self.r.choice([None, "left"]),
            "severity": self.r.choice([None, "mild", "moderate", "severe"])}))
        if self.chance(0.5):
            inner += f"<correlation>{escape(self.r.choice(TEXTS))}</correlation>"
        return self.element("study", {
            "id": self.id("i"), "modality": self.r.choice(["MRI", "CT", "XR", "EMG"]),
            "region": self.r.choice(["lumbar", "cervical"]), "date": self.date(self.day(-300, 10)) if self.chance(0.9) else None,
            "correlates": self.r.choice([None, "yes", "yes", "no"]), "compared": self.r.choice([None, "worse"]),
            "doc": self.doc()}, inner)

    def symptom(self):
        onset = self.day(-600, 0)
        return self.element("symptom", {
            "id": self.id("s"), "name": self.r.choice(["leg_pain", "arm_pain", "claudication", "neck_pain"]),
            "present": self.r.choice(["yes", "yes", "no"]), "onset": self.date(onset) if self.chance(0.8) else None,
            "side": self.r.choice([None, "left", "right", "both"]), "severity": self.r.choice([None, "severe"]),
            "doc": self.doc()}, escape(self.r.choice(TEXTS)) if self.chance(0.5) else "")

    def procedure(self):
        return self.element("procedure", {"id": self.id("p"), "code": "63030", "region": self.r.choice([None, "lumbar"]),
                                          "date": self.date(self.day(-900, 0)) if self.chance(0.9) else None})

    def flags(self):
        names = self.r.sample(FLAGS, self.r.randint(0, 5))
        inner = "".join(self.element("flag", {"id": self.id("f"), "name": n, "value": self.r.choice(["yes", "no", "unknown"]),
                                              "doc": self.doc()}) for n in names)
        return self.element("flags", {"complete": self.r.choice([None, "yes"])}, inner)

    def record(self):
        documents = self.many(1, 6, self.document)
        parts = ['<patient birth="1958-02-11" sex="M"/>' if self.chance(0.8) else "", self.flags()]
        for name, least, most, make in (("symptoms", 0, 3, self.symptom), ("therapies", 0, 6, self.therapy),
                                        ("drugs", 0, 2, self.drug), ("measures", 0, 8, self.measure),
                                        ("exams", 0, 3, self.exam), ("studies", 0, 4, self.study),
                                        ("procedures", 0, 2, self.procedure)):
            least = 1 if name in ("therapies", "measures", "studies") and self.chance(0.95) else least
            complete = self.r.choice([None, "no"]) if name in ("therapies", "drugs", "studies", "procedures") else None
            parts.append(self.element(name, {"complete": complete}, self.many(least, most, make) or " "))
        parts.append(self.element("documents", {}, documents))
        if self.chance(0.95):
            parts.append(f'<texts><text id="x1" name="why_now">{escape(self.r.choice(TEXTS))}</text>'
                         f'<text id="x2" name="adl">{escape(self.r.choice(TEXTS))}</text></texts>')
        return '<evidence xmlns="urn:x278:evidence:1" version="1">' + "\n".join(parts) + "</evidence>\n"


def message(kind, segments):
    body = [s for s in segments if s]
    head = ["ISA*00*          *00*          *ZZ*SPINECLINIC    *ZZ*HEALTHPLAN     *260504*0915*^*00501*000000101*0*T*:",
            "GS*HI*SPINECLINIC*HEALTHPLAN*20260504*0915*101*X*005010X217", "ST*278*0001*005010X217"]
    return "~\n".join(head + body + [f"SE*{len(body) + 2}*0001", "GE*1*101", "IEA*1*000000101", ""])


def messages(maker, codes):
    r = maker.r
    lines = [(r.choice(codes), r.randint(1, 3)) for _ in range(r.randint(1, 3))]
    patient = ["HL*3*2*22*1", "NM1*IL*1*ZZSENTINEL*QUENTIN****MI*WSENT00042",
               "DMG*D8*19580211*M" if r.random() < 0.8 else ""]
    urgent = r.choice(["", "", "**U"])
    asked = ["BHT*0007*13*REQ-0001*20260504*0915", "HL*1**20*1", "NM1*X3*2*EVERGREEN HEALTH PLAN*****PI*12345",
             "HL*2*1*21*1", "NM1*1P*2*SPINE CLINIC OF THE VALLEY*****XX*1234567893", "N3*100 CANYON ROAD",
             "N4*MESA*AZ*85204", "PER*IC*INTAKE DESK*TE*4805550100", *patient, "HL*4*3*EV*1", "TRN*1*EV-1*9012345678",
             f"UM*HS*I*2*24:B{urgent}", r.choice(["HI*ABK:M48062", "HI*ABK:M5412*ABF:M48062", "HI*ABK:G834"])]
    for i, (code, units) in enumerate(lines):
        modifier = r.choice(["", ":LT"])
        asked += [f"HL*{5 + i}*4*SS*0", f"TRN*1*LINE-{i + 1}*9012345678", "DTP*472*D8*20260520",
                  f"SV1*HC:{code}{modifier}**UN*{units}"]
    way = r.choice(["denied", "denied", "denied", "partly", "modified", "rejected", "silent", "approved"])
    event = {"denied": "HCR*A3**0T", "partly": "HCR*A2*AUTH7", "modified": "HCR*A6*AUTH7", "rejected": "AAA*N**33*C",
             "silent": "HCR*A3", "approved": "HCR*A1*AUTH7"}[way]
    answer = ["BHT*0007*11*REQ-0001*20260506*1010*18", "HL*1**20*1", "NM1*X3*2*EVERGREEN HEALTH PLAN*****PI*12345",
              r.choice(["", "PER*IC*UM DESK*TE*6025550100*FX*6025550101", "PER*IC*UM DESK*FX*6025550101*TE*6025550100"]),
              "HL*2*1*21*1", "NM1*1P*2*SPINE CLINIC OF THE VALLEY*****XX*1234567893", *patient]
    answer += ["HL*4*3*EV*1", "TRN*2*EV-1*9012345678"]
    answer += [event, "UM*HS*I*2*24:B"] if way == "rejected" else ["UM*HS*I*2*24:B", event]
    answer += [r.choice(["", "REF*NT*EHP-2026-7781"]),
               "DTP*007*RD8*20260515-20260814" if way in ("modified", "partly", "approved") else "",
               "MSG*CONSERVATIVE TREATMENT NOT DOCUMENTED FOR 6 WEEKS" if way == "denied" and r.random() < 0.6 else ""]
    for i, (code, units) in enumerate(lines):
        line = {"denied": "HCR*A3**0T", "partly": r.choice(["HCR*A1*AUTH7", "HCR*A3**0V"]), "modified": "HCR*A6*AUTH7",
                "rejected": "", "silent": "HCR*A3", "approved": "HCR*A1*AUTH7"}[way]
        answer += [f"HL*{5 + i}*4*SS*0", f"TRN*2*LINE-{i + 1}*9012345678", line, "DTP*472*D8*20260520",
                   f"SV1*HC:{code}**UN*{max(1, units - (way == 'modified'))}"]
    return message("request", asked), message("response", answer)


def make_case(seed, folder):
    maker = Maker(seed)
    names = maker.r.sample(sorted(POLICY_CODES), maker.r.choice([1, 1, 2]))
    codes = [code for name in names for code in POLICY_CODES[name]]
    request, response = messages(maker, codes)
    os.makedirs(folder, exist_ok=True)
    for name, text in (("rq.edi", request), ("rs.edi", response), ("e.xml", maker.record())):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    lob = maker.r.choice([[], ["--lob", "COMMERCIAL"], ["--lob", "MA"]])
    return Case(folder, [f"{POLICIES}/{name}.xml" for name in names], AS_OF.isoformat(), lob)
