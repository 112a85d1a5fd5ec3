# programs whose variables change types
def f(flag):
    x = [1, 2]
    print(len(x))
    x = 5
    print(x + 1)
    x = "s"
    print(x.upper())
    return x
print(f(True))
value = [1]
value.append(2)
print(value)
value = 3
value += 1
print(value)
value = {"a": 1}
print(value["a"])
for value in range(2): print(value)
def g():
    data = None
    for i in range(3):
        if data is None: data = [i]
        else: data.append(i)
    data = len(data)
    return data + 1
print(g())
def h(x):
    if isinstance(x, str): x = x.split(",")
    for part in x: print(part)
    x = tuple(x)
    return x
print(h("a,b"), h(["c"]))
def errs():
    try: int("x")
    except ValueError as e: print("v", e)
    try: {}["k"]
    except KeyError as e: print("k", e, e.args)
    try: [][1]
    except IndexError as e: print("i", e)
    try: open("/nonexistent")
    except FileNotFoundError as e: print(e.errno)
    try: exit_code()
    except SystemExit as e: print(e.code)
def exit_code(): raise SystemExit(3)
errs()
e = None
try: int("x")
except ValueError as e: print(e)
try: raise SystemExit(4)
except SystemExit as e: code = e.code
print(code)
fact = lambda n: 1 if n == 0 else n * fact(n - 1)
fib = lambda n: n if n < 2 else fib(n - 1) + fib(n - 2)
print(fact(5), fib(10))
even = lambda n: True if n == 0 else odd(n - 1)
odd = lambda n: False if n == 0 else even(n - 1)
print(even(10))
def outer():
    count = 0
    items = []
    def inc():
        nonlocal count, items
        count += 1
        items = tuple(items) + (count,)
        return items
    inc(); print(inc())
    return count
print(outer())
total = 0
def add(n):
    global total
    total = total + n if isinstance(total, int) else total
add(5); print(total)
matrix = [[0] * 3 for _ in range(2)]
matrix[1][2] = "x"
print(matrix)
result = []
for i in range(3):
    result = result + [i]
print(result if not isinstance(result, list) else len(result))
def maybe(n):
    if n: return n
print(maybe(0), maybe(2))
a = b = c = []
a.append(1); b = b + [2]; print(a, b, c)
x, y = 1, "two"
x, y = y, x
print(x, y)
*rest, last = [1, 2, 3]
print(rest, last)
d = {}
d["k"] = []
d["k"].append(1)
d["n"] = 5
print(d)
