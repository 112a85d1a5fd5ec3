# Messages show the beginning of a long text.
for s in ("a"*300, "é😀"*150, "1"*10+"x"*250, b"z"*300, "\n"*100+"x", "\n"*100):
    try: int(s)
    except ValueError as e: print(e)
    try: float(s)
    except ValueError as e: print(e)
    try: int(s, 5)
    except ValueError as e: print(e)
