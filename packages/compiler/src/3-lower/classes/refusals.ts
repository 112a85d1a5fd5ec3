import type * as ast from "@tsyncio/ast";
import { refusedClassShapes, type RefusedClassShape } from "../../tables/constructs.ts";
import { type Context, report } from "../context.ts";

/** Refuses a class for its shape. */
export function refuseShape(context: Context, node: ast.Node, className: string, shape: RefusedClassShape): void {
  const [what, help] = refusedClassShapes[shape];
  report(context, "unsupported-class-shape", node, { class: className, what, help });
}
