#!/usr/bin/env python3
"""Measures the package: speed, memory over three passes, and the time of an import. Times are those of the processor, so that
other programs on the machine matter less.

measure.py FILE [X278]: FILE holds many requests (gen278 100000 makes one), X278 is the tool to compare the check with.
"""
import os
import resource
import statistics
import subprocess
import sys

import x278


def processor_seconds():
    """Of this process and of those that it waited for."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def seconds(work):
    begin = processor_seconds()
    work()
    return processor_seconds() - begin


def best(work):
    return min(seconds(work) for _ in range(3))


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def started(program):
    return statistics.median(seconds(lambda: subprocess.run([sys.executable, "-c", program], check=True)) for _ in range(31)) * 1000


def read_dictionaries(name):
    for doc in x278.read(name):
        doc.to_dict()


def main(name, tool=None):
    size = os.path.getsize(name) / 1e6
    passes = []
    for _ in range(3):
        took = seconds(lambda: read_dictionaries(name))
        passes.append("%.1f MB/s in %.1f MB" % (size / took, resident()))
    print("dictionaries: " + ", ".join(passes))
    print("check: %.1f MB/s" % (size / best(lambda: x278.check(name).finish())))
    if tool is not None:
        command = [tool, "check", "--quiet", "--jobs", "1", name]
        print("check by the tool: %.1f MB/s" % (size / best(lambda: subprocess.run(command, stdout=subprocess.DEVNULL))))
    print("import: %.1f ms above an empty interpreter" % (started("import x278") - started("pass")))


if __name__ == "__main__":
    main(*sys.argv[1:])
