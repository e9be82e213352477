"""What a release counts, with pandas; and the best time of three."""

import time


def count(answers):
    """People, means and cuts by unit, and each answer by unit and question."""
    answers["score"] = answers[list("abcdef")].sum(axis=1) * 25.0 / 6
    units = answers.groupby("unit")
    counts = [units.size(), units["score"].mean()]
    for cut in (60, 40):
        counts.append(answers[answers["score"] < cut].groupby("unit").size())
    for item in "abcdef":
        counts.append(answers.groupby(["unit", item]).size())
    return counts


def best_of_three(work):
    """The shortest of three runs, in seconds."""
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        assert work()
        times.append(time.perf_counter() - begun)
    return min(times)
