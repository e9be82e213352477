"""What opening sealed records one after the other with pyrage, and counting them with pandas,
takes in seconds.

Needs: pyrage and pandas of PyPI. Usage: open_pyrage.py FOLDER, where each record is a file
NUMBER.age and `key` holds the identity. Reading the files and the key is not timed. A record's
first byte is its unit, the next six are answers.
"""

import glob
import os
import sys

import pandas
import pyrage

from counting import best_of_three, count

folder = sys.argv[1]
with open(os.path.join(folder, "key"), encoding="ascii") as file:
    lines = [line.strip() for line in file]
identity = pyrage.x25519.Identity.from_str(next(line for line in lines if line[:1] == "A"))
sealed = []
for path in glob.glob(os.path.join(folder, "*.age")):
    with open(path, "rb") as file:
        sealed.append(file.read())


def work():
    """Opens all records and counts them."""
    opened = [list(pyrage.decrypt(one, [identity])[:7]) for one in sealed]
    return count(pandas.DataFrame(opened, columns=["unit", *"abcdef"]))


print(best_of_three(work))
