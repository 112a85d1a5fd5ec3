pi = 3.14159265
count = 1234567
name = "tea"

print(f"[{pi:.2f}] [{pi:8.3f}] [{pi:<8.3f}] [{pi:+.1f}] [{pi:08.3f}] [{pi:e}] [{pi:.3g}]")
print(f"[{count:,}] [{count:_}] [{count:>12}] [{count:<12}] [{count:^12}] [{count:012d}]")
print(f"[{name:>6}] [{name:<6}] [{name:^7}] [{name:*^9}] [{name:.2}]")
print(f"[{255:x}] [{255:X}] [{255:#x}] [{255:b}] [{255:#b}] [{255:o}] [{65:c}]")
print(f"[{0.256:.1%}] [{1:%}] [{12345.678:,.2f}] [{1e10:g}] [{0.00001:g}]")
print(f"[{-5:5}] [{-5:<5}] [{-5:=+6}] [{-5:05}] [{5: }]")
print(f"[{True}] [{True:d}] [{None}] [{True:>6}]")
print(f"[{2**70:,}] [{2**70:x}]")
print(f"[{5:.1f}] [{7.0}] [{7.0:g}] [{7.0:.0f}]")

for label, value in [("a", 1.5), ("long label", 22.75)]:
    print(f"{label:<12}|{value:>8.2f}|")
