print(2**53, 2**53 + 1, 2**53 + 2)
print(2**100)
print(10**20 + 1)
print(9007199254740991 + 1, 9007199254740992 + 1, 9007199254740993 - 1)
print(94906267 * 94906267)
print(-(2**63), (-7) ** 33)


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


print(factorial(20), factorial(25))
print(factorial(25) // factorial(23), factorial(20) % 1000007)

total = 0
for power in range(0, 80, 8):
    total += 1 << power
print(total, total >> 60, total & 0xFFFF, total ^ 1, ~total)

big = 2**64
print(big == 2.0**64, big > 1e18, big / 2**60, int(1e20), float(big))
print({2**60: "big"}[1152921504606846976], hash(2**70) == hash(2**70))
print(int("123456789012345678901234567890") + 1)
print(divmod(10**30, 7), pow(3, 100, 1000), abs(-(10**25)))
print(f"{10**25:,} {10**18:_}", str(10**25)[:5], len(str(2**1000)))
