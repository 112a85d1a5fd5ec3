import type { CatalogueArea } from "./entry.ts";

/** What is the compiler's own fault. */
export const failure = {
  "internal-failure": {
    severity: "error",
    message: "internal failure at {construct}: {message}",
    help: "this is a fault in tsyncio, not in your program; please report it with the lines shown here",
    explanation: `
The compiler met a state that it should never be in. Your program may be perfectly valid. No output
is written for the file, and the exit code is 70, so that scripts can tell it from a refusal (2).

    $ tsyncio compile program.py
    program.py:12:5: error[internal-failure]: internal failure at Match: …

Please report the message together with the lines it shows. Until it is fixed, writing the construct
that it names in another way usually helps; for a match statement that is a chain of if and elif.
`,
  },
} as const satisfies CatalogueArea;
