import textwrap


def usage(name):
    return textwrap.dedent(f"""\
        usage: {name} [options]

          --verbose   say more
        \t
          --quiet     say less
        """)


print(usage("tool"))
print(repr(textwrap.dedent("  a\n    b\n  \n c")))
print(repr(textwrap.dedent("\tone\n  two")))
print(repr(textwrap.dedent("")), repr(textwrap.dedent("   ")), repr(textwrap.dedent("no margin\n  here")))
print(textwrap.indent("first\n\n  second\nthird", "> "))
print(repr(textwrap.indent("a\r\n\x0b b\n \n", "+")))
print(textwrap.indent("keep\nskip\nkeep", "# ", lambda line: line.startswith("keep")))
