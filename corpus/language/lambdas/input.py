double = lambda x: x * 2
add = lambda x, y=10, *rest, scale=1: (x + y + sum(rest)) * scale
print(double(4), add(1), add(1, 2), add(1, 2, 3, 4), add(1, scale=2))
print((lambda: "no parameters")(), (lambda *args, **options: (args, options))(1, a=2))

people = [("Ada", 36), ("Grace", 85), ("Alan", 41)]
print(sorted(people, key=lambda person: person[1], reverse=True))
print(max(people, key=lambda person: len(person[0])))
print(list(map(lambda person: person[0].upper(), people)))
print(list(filter(lambda person: person[1] > 40, people)))

make_adder = lambda n: lambda x: x + n
print(make_adder(3)(4))

operations = {"+": lambda a, b: a + b, "max": lambda a, b: a if a > b else b}
print([operations[name](3, 5) for name in ("+", "max")])
