z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate())
print(z * 2, z / 2, z - 1j, 1 / z, -z, z == 3 + 4j, z != 3)
print(z**2, z**-1, z**0, 1j**2, 2j * 2j)
print(complex("1-2j"), complex(1.5), complex(0, -1), complex(1, 2) + complex(" (3+4j) "))
print(repr(0j), repr(-0j), str(1j), f"{z}", f"{z:.2f}", format(1j, ">8"), "%s" % z)
print(bool(0j), bool(1e-300j), isinstance(z, complex), type(z), hash(3 + 0j) == hash(3))
print({1: "one", 2j: "two"}[1 + 0j], (2 + 0j) in {1, 2, 3}, sum([1j, 2, 3.5]))


def roots(a, b, c):
    discriminant = b * b - 4 * a * c
    root = discriminant**0.5 if discriminant >= 0 else complex(0, (-discriminant) ** 0.5)
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


print(roots(1, -3, 2), roots(1, 2, 5))
for text in ("1+", "one", "1 + 2j"):
    try:
        print(complex(text))
    except ValueError as error:
        print(error)
for operation in (lambda: z < 1, lambda: z // 1, lambda: int(z), lambda: z / 0, lambda: z + "a"):
    try:
        print(operation())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
total = 0j
for step in range(4):
    total += step * 1j
    total *= 1j
print(total)
