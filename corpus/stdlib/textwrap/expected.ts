import * as textwrap from "@tsyncio/runtime/stdlib/textwrap";
import * as strings from "@tsyncio/runtime/strings";
import { print, repr } from "@tsyncio/runtime";

function usage(name: string): string {
  return textwrap.dedent(
    `        usage: ${name} [options]\n\n          --verbose   say more\n        \t\n          --quiet     say less\n        `,
  );
}

print(usage("tool"));
print(repr(textwrap.dedent("  a\n    b\n  \n c")));
print(repr(textwrap.dedent("\tone\n  two")));
print(
  repr(textwrap.dedent("")),
  repr(textwrap.dedent("   ")),
  repr(textwrap.dedent("no margin\n  here")),
);
print(textwrap.indent("first\n\n  second\nthird", "> "));
print(repr(textwrap.indent("a\r\n\u000b b\n \n", "+")));
print(
  textwrap.indent("keep\nskip\nkeep", "# ", (line: string) =>
    strings.startswith(line, "keep"),
  ),
);
