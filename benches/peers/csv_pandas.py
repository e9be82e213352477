"""What pandas takes for the counts of a release from a CSV file of all answers, in seconds.

Needs: pandas of PyPI. Usage: csv_pandas.py FOLDER ROWS. The file is written once and not timed.
"""

import sys
import time

import pandas

from rows import csv_of

path = csv_of(sys.argv[1], int(sys.argv[2]))
best = None
for _ in range(3):
    begun = time.perf_counter()
    answers = pandas.read_csv(path)
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
