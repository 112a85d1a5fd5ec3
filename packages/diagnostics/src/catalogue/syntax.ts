import type { CatalogueArea } from "./entry.ts";

/** What CPython's own parser refuses. */
export const syntax = {
  "syntax-error": {
    severity: "error",
    message: "{kind}: {message}",
    help: null,
    explanation: `
The source is not valid Python. The message and the place are the ones CPython 3.13 gives.

It is one of SyntaxError, IndentationError (the indentation does not fit the block structure) and
TabError (tabs and spaces are mixed so that the structure depends on the width of a tab).

    async def task1():
    await asyncio.sleep(2)

fails with "IndentationError: expected an indented block after function definition on line 1",
because the body of a function is indented. Write

    async def task1():
        await asyncio.sleep(2)

Code copied from a PDF or a chat often loses its indentation in this way.
`,
  },
  "template-string": {
    severity: "error",
    message: "template strings are not supported",
    help: 'write an f-string, f"…", where text is wanted, or a function of the parts where they are to be handled apart',
    explanation: `
Python 3.14 has template strings: a literal with the prefix t, which looks like an f-string but gives a
Template object with the texts and the values apart. They are read with --python 3.14, and refused:
the runtime follows Python 3.13, which has no string.templatelib.

    def greet(name: str) -> None:
        print(render(t"Hello {name}!"))

Where the text is all that is wanted, write an f-string:

    def greet(name: str) -> None:
        print(f"Hello {name}!")

Where values are to be escaped or quoted, do it where they are put in:

    def greet(name: str) -> None:
        print(f"Hello {escape(name)}!")
`,
  },
} as const satisfies CatalogueArea;
