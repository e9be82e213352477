"""Answers of six items by unit, as a CSV file."""

import os
import random


def csv_of(folder, rows):
    """The file of so many rows, written unless it is there."""
    path = os.path.join(folder, "answers.csv")
    if not os.path.exists(path):
        chance = random.Random(1)
        with open(path, "w", encoding="ascii") as file:
            file.write("unit,a,b,c,d,e,f\n")
            for row in range(rows):
                mixed = chance.getrandbits(48)
                answers = ",".join(str((mixed >> (8 * item)) % 5) for item in range(6))
                file.write(f"U{row % 200},{answers}\n")
    return path
