"""What opening sealed records one after the other with pyrage, and counting them with pandas,
takes in seconds.

Needs: pyrage and pandas of PyPI. Usage: open_pyrage.py FOLDER, where each record is a file
NUMBER.age and `key` holds the identity. Reading the files and the key is not timed. A record's
first byte is its unit, the next six are answers.
"""

import glob
import os
import sys
import time

import pandas
import pyrage

folder = sys.argv[1]
with open(os.path.join(folder, "key"), encoding="ascii") as file:
    lines = [line.strip() for line in file]
identity = pyrage.x25519.Identity.from_str(next(line for line in lines if line[:1] == "A"))
sealed = []
for path in glob.glob(os.path.join(folder, "*.age")):
    with open(path, "rb") as file:
        sealed.append(file.read())
best = None
for _ in range(3):
    begun = time.perf_counter()
    opened = [list(pyrage.decrypt(one, [identity])[:7]) for one in sealed]
    answers = pandas.DataFrame(opened, columns=["unit", *"abcdef"])
    answers["score"] = answers[list("abcdef")].sum(axis=1) * 25.0 / 6
    units = answers.groupby("unit")
    counts = [units.size(), units["score"].mean()]
    for cut in (60, 40):
        counts.append(answers[answers["score"] < cut].groupby("unit").size())
    for item in "abcdef":
        counts.append(answers.groupby(["unit", item]).size())
    took = time.perf_counter() - begun
    best = took if best is None else min(best, took)
print(best)
