for value in [0.1 + 0.2, 1e15, 1e16, 1e17, 123456789012345680.0, 1e22, 1e23, 0.0001, 0.00001, 1.5e-7, 1e100, 5e-324]:
    print(value, -value)

infinity = float("inf")
print(infinity, -infinity, infinity - infinity, float("nan") == float("nan"))
print(1.0, 100.0, 1.10, 3.0e0, 1_000.5)
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234, -2))
print(1.5 // 0.5, -1.5 // 1, 5.5 % 2, -5.5 % 2, divmod(5.5, 2))
print(0.1 + 0.1 + 0.1 == 0.3, abs(0.3 - 0.1 * 3) < 1e-9)
print(int(1e15), int(1e17), float("1e3"), float(" 2.50 "))
print((2.0).is_integer(), (2.5).is_integer(), 7.0.is_integer())
print(1e308 * 10, 2.0**0.5, 9**0.5)
