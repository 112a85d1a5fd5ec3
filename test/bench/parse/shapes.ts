/** A text repeated up to a number of characters. */
const filled = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** Definitions and statements of all kinds, some deep. */
const program = `
@decorated
def function(first, *others, key=1, **options):
    """What it does."""
    with opened(first) as file, lock:
        for line in file:  # each
            if line.startswith("x") and not options.get(key):
                try:
                    total = total + len(line[1:-1]) * 2
                except (ValueError, KeyError) as error:
                    raise Problem(f"{line!r} is {error}: {key:>10}") from error
            elif key in {1, 2, 3}:
                yield [value ** 2 for value in others if value > 0]
    return {"first": first, **options}


class Thing(Base, metaclass=Meta):
    field: dict[str, int] = {}

    async def method(self):
        async with self.lock:
            return await self.other(lambda x: x + 1)
`;

/** Sources of a given length, each of one kind, for which something could take more than linear time. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
  "a program": (length) => filled(program, length),
  statements: (length) => filled("x = 1\n", length),
  "one line": (length) => `x = [${filled("1, ", length)}]\n`,
  "statements on one line": (length) => `${filled("x=1;", length)}\n`,
  "a list of lines": (length) => `x = [\n${filled("    12345,\n", length)}]\n`,
  "a triple-quoted string": (length) => `x = """${filled("text and more\n", length)}"""\n`,
  "a string with escapes": (length) => `x = "${filled("te\\nxt", length)}"\n`,
  "strings side by side": (length) => `x = (\n${filled("    'some text'\n", length)})\n`,
  "f-strings": (length) => filled("x = f'{a} and {b:>10}'\n", length),
  "one f-string": (length) => `x = f"""${filled("{a} and {b!r:>10}\n", length)}"""\n`,
  "a comment": (length) => `#${filled(" comment", length)}\n`,
  comments: (length) => filled("x  # comment\n", length),
  "joined lines": (length) => `x = a ${filled("\\\n and b ", length)}\n`,
  "wide characters": (length) => filled("é = 'ü' # ä\n", length),
  "one wide line": (length) => `x = [${filled("'ü', ", length)}]\n`,
};
