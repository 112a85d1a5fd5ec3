import { refusedClassShapes, refusedConstructs } from "@tsyncio/compiler/tables";
import { table, withCode } from "./markdown.ts";

/** What of the language is refused: everything else of Python 3.13 is compiled. */
export function renderConstructs(): string {
  return [
    "All statements and expressions of Python 3.13, except for",
    table(["refused", "write instead"], Object.values(refusedConstructs).map(cells)),
    "and classes with",
    table(["refused", "write instead"], Object.values(refusedClassShapes).map(cells)),
  ].join("\n\n");
}

function cells([construct, help]: readonly [string, string]): readonly string[] {
  return [withCode(construct), withCode(help.replace("{module}", "module"))];
}
