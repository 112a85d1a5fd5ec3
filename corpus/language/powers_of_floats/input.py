def compound(amount, rate, years):
    return amount * (1 + rate) ** years


for years in (1, 7, 10, 30):
    print(compound(1000.0, 0.035, years))
print([x**3 for x in (1.1, 2.3, 9.99, 123.456)], [x**1.5 for x in (1.1, 2.3, 9.99, 123.456)])
print([x**-2 for x in (1.1, 2.3, 9.99)], [2**x for x in (0.1, 0.7, -3.3)], [x**0.3 for x in (1.1, 2.3, 9.99)])
print(1.5**100, 10.0**-5, 0.1**10, (-2.5) ** 3, 2**-3, 10**-2, 4**0.5, 0.0**0)
print((-8) ** (1 / 3), (-1) ** 0.5)
