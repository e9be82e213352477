"""What pandas takes for the counts of a release from a CSV file of all answers, in seconds.

Needs: pandas of PyPI. Usage: csv_pandas.py FOLDER ROWS. The file is written once and not timed.
"""

import sys

import pandas

from counting import best_of_three, count
from rows import csv_of

path = csv_of(sys.argv[1], int(sys.argv[2]))
print(best_of_three(lambda: count(pandas.read_csv(path))))
