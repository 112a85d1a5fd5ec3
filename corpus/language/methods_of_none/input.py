"""What Python says of a method that None has not, whatever the method is called in JavaScript."""
def pick(n, v): return v if n else None
for f in (lambda: pick(0, "a").split(), lambda: pick(0, "a").upper(), lambda: pick(0, 5).to_bytes(2, "big"), lambda: pick(0, 5).bit_length(), lambda: pick(0, 1.5).is_integer(), lambda: pick(0, [1]).append(2), lambda: pick(0, [1]).sort(), lambda: pick(0, {}).items(), lambda: pick(0, b"a").hex(), lambda: pick(0, "a").join([]), lambda: pick(0, {1}).add(1), lambda: pick(0, (1,)).index(1)):
    try: print(f())
    except Exception as e: print(repr(e))
x = None and 0
try: x.to_bytes()
except Exception as e: print(repr(e))
y = None if pick(0, 1) is None else "abc"
try: y.split()
except Exception as e: print(repr(e))
z = None if y is None else [1]
try: z.sort()
except Exception as e: print(repr(e))
try: z.append(1)
except Exception as e: print(repr(e))
w = None if y is None else 5
try: w.bit_length()
except Exception as e: print(repr(e))
try: w.to_bytes(1)
except Exception as e: print(repr(e))
