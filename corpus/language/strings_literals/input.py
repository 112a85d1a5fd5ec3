single = 'it\'s'
double = "say \"hi\""
raw = r"C:\new\table"
multiple = """first
  second "quoted"
third"""
joined = (
    "one "
    'two '
    f"three {1 + 2}"
)
continued = "a long line \
goes on"
escapes = "\x41\u0042\103\t|\\|\a".replace("\a", "<bell>")

print(single, double, raw)
print(multiple)
print(joined)
print(continued)
print(escapes)
print(r"\d+" + "\n" == "\\d+\n", len("\n"), len(r"\n"))
print("" "", """""", repr(''))
print('$' + "{not a template}" + "`backticks`", f"${1}")
print("a" if "" else "b", "trailing \\")
