import type * as ast from "@tsyncio/ast";
import { refusedClassShapes, type RefusedClassShape } from "../../tables/constructs.ts";
import { type Context, report } from "../context.ts";

/** Refuses a class for its shape. */
export function refuseShape(context: Context, node: ast.Node, className: string, shape: RefusedClassShape): void {
  const [what, help] = refusedClassShapes[shape];
  report(context, "unsupported-class-shape", node, { class: className, what, help });
}

/** Special methods that the classes of the output have no place for, in any form. */
export const refusedMethods: ReadonlySet<string> = new Set([
  "__del__",
  "__instancecheck__",
  "__mro_entries__",
  "__prepare__",
  "__subclasscheck__",
]);
