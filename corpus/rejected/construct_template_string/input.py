name = "world"
print(f"Hello {name}!")
greeting = t"Hello {name!r:>10}!"
print(greeting.values)
print(rT"""
{name} and {t"another {name}"}
""")
