"""What the program may be told."""

MARK = "!"
RATIO = 2.0
PAUSE = 0.1
LIMITS = {"low": 1, "high": 10}


def describe():
    return f"{LIMITS['low']}..{LIMITS['high']}"
