#!/usr/bin/env python3
"""The description of a library (docs/x278-api.json) against that of a release: what was there is still there, and as it was.

description.py OLD NEW            every line printed is something that a binding made for OLD would stumble over
description.py --record NEW OLD   keep NEW as OLD, without its sentences
description.py --try NEW          change NEW in ways that must be found, and in ways that must not
"""
import copy
import json
import sys

SENTENCES = {"note", "brief", "details", "result"}
GROWS = {"options", "structs"}  # at the end; leaves and values have their size for good


def name_of(entry):
    """What an entry of a list is found by."""
    for keys in (("guide", "path"), ("name",), ("of",)):
        if all(key in entry for key in keys):
            return " ".join(entry[key] for key in keys)
    raise ValueError(entry)


def strictness(threads):
    return 0 if threads.startswith("safe") else 1


def compare_value(old, new, key, where, found):
    """A value that is not a list or dictionary, or is one of few that may change in one direction."""
    if key == "nullable":
        fine = new or not old
    elif key == "threads":
        fine = strictness(new) <= strictness(old)
    elif key == "made_by" or key == "handed_out_by":
        fine = set(old) <= set(new)
    elif key == "must_not_outlive":
        fine = set(new) <= set(old)
    else:
        fine = old == new
    if not fine:
        found.append("%s: %s was %s and is %s" % (where, key, json.dumps(old), json.dumps(new)))


def compare_lists(old, new, key, where, found, section):
    names = [name_of(entry) for entry in new]
    by_name = dict(zip(names, new))
    kept = [name_of(entry) for entry in old]
    if key == "parameters" and names != kept:
        found.append("%s: has other parameters" % where)
        return
    if key == "fields" and section not in GROWS and names != kept:
        found.append("%s: has other fields" % where)
        return
    for entry in old:
        name = name_of(entry)
        if name in by_name:
            compare(entry, by_name[name], "%s %s" % (where, name), found, section)
        else:
            found.append("%s: %s is gone" % (where, name))


def compare(old, new, where, found, section):
    for key, value in old.items():
        inner = section if where else key
        if key in SENTENCES or key == "version" or (key == "value" and name_of(old).startswith("X278_VERSION_")):
            continue
        if key == "must_outlive" and key not in new:
            continue  # it asks for less
        if key not in new:
            found.append("%s: %s is gone" % (where, key))
        elif key == "size" and section in GROWS:
            if any(new[key][model] < size for model, size in value.items()):
                found.append("%s: is smaller" % where)
        elif isinstance(value, dict):
            compare(value, new[key], ("%s %s" % (where, key)).strip(), found, inner)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            compare_lists(value, new[key], key, where or key, found, inner)
        else:
            compare_value(value, new[key], key, where, found)
    if "must_outlive" in new and "must_outlive" not in old and "direction" in old:
        found.append("%s: must outlive what is made" % where)


def differences(old, new):
    found = []
    compare(old, new, "", found, "")
    released = old["version"].rsplit(".", 1)[0]
    if new["version"].rsplit(".", 1)[0] != released:
        known = {name_of(f) for f in old["functions"]}
        found += ["functions %s: is new, but says since %s" % (f["name"], f["since"])
                  for f in new["functions"] if f["name"] not in known and f["since"] == released]
    return found


def stripped(value):
    if isinstance(value, dict):
        return {key: stripped(inner) for key, inner in value.items() if key not in SENTENCES}
    return [stripped(inner) for inner in value] if isinstance(value, list) else value


def record(new, name):
    with open(name, "w", encoding="utf-8") as file:
        for i, (key, value) in enumerate(stripped(new).items()):
            file.write("%s\n%s: " % ("," if i else "{", json.dumps(key)))
            if isinstance(value, list) and value and isinstance(value[0], dict):
                file.write("[\n%s\n]" % ",\n".join(json.dumps(entry) for entry in value))
            else:
                file.write(json.dumps(value))
        file.write("\n}\n")


def find(api, section, test):
    return next(entry for entry in api[section] if test(entry))


def try_out(api):
    """Each change of a copy is found, or not, as it must be."""
    def output(entry):
        return next((p for p in entry.get("parameters", []) if p["direction"] == "out"), None)

    def with_flag(flag, value):
        return lambda f: any(p.get(flag) == value for p in f["parameters"])

    def set_flag(entry, flag, old, new):
        next(p for p in entry["parameters"] if p.get(flag) == old)[flag] = new

    bad = {
        "a function": lambda a: a["functions"].pop(7),
        "a parameter": lambda a: find(a, "functions", output)["parameters"].pop(),
        "a further parameter": lambda a: a["functions"][3]["parameters"].append(dict(a["functions"][3]["parameters"][0], name="more")),
        "a type of a parameter": lambda a: a["functions"][0]["parameters"][0].update(type="int32_t"),
        "a direction": lambda a: output(find(a, "functions", output)).update(direction="in"),
        "a NULL": lambda a: set_flag(find(a, "functions", with_flag("nullable", True)), "nullable", True, False),
        "a life": lambda a: find(a, "functions", lambda f: f["returns_life"] != "value").update(returns_life="static"),
        "a promise about threads": lambda a: find(a, "functions", lambda f: f["threads"] == "safe.").update(threads="one thread at a time."),
        "a need": lambda a: find(a, "functions", lambda f: f["parameters"])["parameters"][0].update(must_outlive=True),
        "a since": lambda a: a["functions"][0].update(since="9.9"),
        "a constant": lambda a: a["constants"].popitem(),
        "a number": lambda a: a["types"][0]["constants"][0].update(value=99),
        "a constant of a type": lambda a: a["types"][0]["constants"].pop(),
        "a type": lambda a: a["types"].pop(),
        "a width": lambda a: a["types"][0].update(type="int64_t"),
        "a field": lambda a: a["structs"][0]["fields"].pop(2),
        "an offset": lambda a: a["structs"][0]["fields"][2]["offset"].update(ilp32=1),
        "a smaller struct": lambda a: a["structs"][0]["size"].update(lp64=1),
        "a handle": lambda a: a["handles"].pop(),
        "a free function": lambda a: find(a, "handles", lambda h: "free" in h).update(free="x278_other_free"),
        "a key": lambda a: a.pop("structs"),
    }
    good = {
        "a new function": lambda a: a["functions"].insert(0, dict(a["functions"][0], name="x278_new")),
        "a new field": lambda a: (a["structs"][0]["fields"].append(dict(a["structs"][0]["fields"][-1], name="new")),
                                  a["structs"][0]["size"].update(lp64=4000, ilp32=4000)),
        "a new constant": lambda a: a["types"][0]["constants"].append({"name": "X278_NEW", "value": 77}),
        "a new key": lambda a: a.update(new=[]),
        "a NULL that is accepted": lambda a: set_flag(find(a, "functions", with_flag("nullable", False)), "nullable", False, True),
        "a sentence": lambda a: a["functions"][0].update(brief="Other words."),
        "a new maker": lambda a: a["handles"][0]["made_by"].append("x278_other_new"),
    }
    if api["leaves"]:
        bad["a leaf that grows"] = lambda a: a["leaves"][0]["size"].update(lp64=400)
        bad["a field more of a leaf"] = lambda a: a["leaves"][0]["fields"].append(dict(a["leaves"][0]["fields"][0], name="new"))
    wrong = ["nothing changed, but something is found"] if differences(api, api) else []
    for changes, expected in ((bad, True), (good, False)):
        for what, change in changes.items():
            other = copy.deepcopy(api)
            change(other)
            if bool(differences(api, other)) != expected:
                wrong.append("%s is %s" % (what, "not found" if expected else "found"))
    print("\n".join(wrong) or "%d changes found, %d additions passed" % (len(bad), len(good)))
    return not wrong


def main(arguments):
    def read(name):
        return json.load(open(name, encoding="utf-8"))

    if arguments[0] == "--record":
        record(read(arguments[1]), arguments[2])
        return True
    if arguments[0] == "--try":
        return all([try_out(read(name)) for name in arguments[1:]])
    found = differences(read(arguments[0]), read(arguments[1]))
    print("\n".join(found) or "%s has all of %s" % tuple(reversed(arguments)))
    return not found


sys.exit(0 if main(sys.argv[1:]) else 1)
