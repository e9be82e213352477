"""What duckdb takes for the counts of a release from a CSV file of all answers, in seconds.

Needs: duckdb of PyPI. Usage: csv_duckdb.py FOLDER ROWS. The file is written once and not timed.
"""

import sys
import time

import duckdb

from rows import csv_of

path = csv_of(sys.argv[1], int(sys.argv[2]))
best = None
for _ in range(3):
    begun = time.perf_counter()
    connection = duckdb.connect()
    connection.execute("SET threads TO 2")
    connection.execute(f"CREATE VIEW answers AS SELECT * FROM read_csv('{path}')")
    score = "(a + b + c + d + e + f) * 25.0 / 6"
    counts = connection.execute(
        f"SELECT unit, count(*), count(*) FILTER ({score} < 60), count(*) FILTER ({score} < 40),"
        f" avg({score}) FROM answers GROUP BY unit"
    ).fetchall()
    for item in "abcdef":
        counts += connection.execute(
            f"SELECT unit, {item}, count(*) FROM answers GROUP BY unit, {item}"
        ).fetchall()
    assert counts
    took = time.perf_counter() - begun
    best = took if best is None else min(best, took)
print(best)
