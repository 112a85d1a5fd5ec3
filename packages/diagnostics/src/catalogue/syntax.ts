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
} as const satisfies CatalogueArea;
