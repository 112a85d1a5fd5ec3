name = "O'Brien"
values = [1, 2.0, "three"]
width, digits = 10, 3

print(f"{name!r} {name!s} {values!r} {'é'!a}")
print(f"{name = }")
print(f"{width=} {width + 1 = } {name=!s}")
print(f"{2 / 3:{width}.{digits}f}|")
print(f"{name:>{width + 2}}|")
print(f"{{literal}} {{{width}}}")
print(f"{values[2]} {values[-1].upper()} {len(values)}")
print(f"{'nested ' + f'{width}'}")
print(f"{', '.join(str(value) for value in values)}")
print(f"{'yes' if width > 5 else 'no'}")
print(f"{(lambda x: x * 2)(4)}")
print(f'{values["two" == "one"]}')
print(f"a" "b" f"{width}" 'c')
print(
    f"""first {name}
second {width}"""
)
table = {"key": "value"}
print(f"{table["key"]} {table['key']}")
