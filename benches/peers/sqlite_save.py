"""What saving one sealed record takes with SQLite's full synchronous commits, in seconds a line.

Needs: Python's own sqlite3. Usage: sqlite_save.py FOLDER
"""

import os
import sqlite3
import sys
import time

ROUNDS = 200
RECORD = 1024

connection = sqlite3.connect(os.path.join(sys.argv[1], "peer.sqlite"))
connection.execute("PRAGMA journal_mode=WAL")
connection.execute("PRAGMA synchronous=FULL")
connection.execute("CREATE TABLE records (key BLOB PRIMARY KEY, value BLOB)")
connection.commit()
for _ in range(ROUNDS):
    begun = time.perf_counter()
    connection.execute("INSERT INTO records VALUES (?, ?)", (os.urandom(16), os.urandom(RECORD)))
    connection.commit()
    print(time.perf_counter() - begun)
