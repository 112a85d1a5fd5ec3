greeting = "héllo 😀 wörld"

print(len(greeting), greeting[6], greeting[-1], greeting[5:8])
print(greeting[::-1])
print(greeting.index("w"), greeting.find("😀"), "😀" in greeting)
print([letter for letter in "a😀b"], list(enumerate("x😀")))
print(ord("😀"), chr(128512), "\U0001f600" == "😀", "\u00e9", "\N{EURO SIGN}")
print(repr("tab\t newline\n quote' \" back\\slash \x00 é 😀"))
print("😀".encode("utf-8"), len("😀".encode()))
print("straße".upper(), "İ".lower() == "i̇", sorted(["b", "😀", "é", "a"]))
print("=" * 10, "😀".center(5, "."), f"{'😀':>3}|")
print(max("a😀"), min("ba"), "a😀c".split("😀"), "😀😀".count("😀"))
