"""What duckdb takes for the counts of a release from a CSV file of all answers, in seconds.

Needs: duckdb of PyPI. Usage: csv_duckdb.py FOLDER ROWS. The file is written once and not timed.
"""

import sys

import duckdb

from counting import best_of_three
from rows import csv_of

path = csv_of(sys.argv[1], int(sys.argv[2]))


def work():
    """Counts the file from a new connection."""
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
    return counts


print(best_of_three(work))
