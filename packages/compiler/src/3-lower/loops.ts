import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Statement } from "../4-emit/tree.ts";
import { lowerBlock } from "./block.ts";
import { type Context, fresh } from "./context.ts";

type Loop = ast.For | ast.AsyncFor | ast.While;

/** The context inside a loop. One with an `else` that a `break` can skip gets a label. */
export function enterLoop(node: Loop, context: Context): Context {
  return { ...context, loop: { label: node.orelse.length > 0 ? fresh(context, "loop") : null } };
}

/** Adds a loop's `else`: `break` leaves the labelled block, and so skips it. */
export function withElse(loop: Statement, node: Loop, inner: Context, context: Context): readonly Statement[] {
  const label = inner.loop?.label ?? null;
  if (label === null) return [loop];
  const otherwise = lowerBlock(node.orelse, context);
  const body = declaresNameOf(node, otherwise, context) ? [{ kind: "block", body: otherwise } as const] : otherwise;
  return [{ kind: "labeled", label, body: { kind: "block", body: [loop, ...body] } }];
}

/** Whether the `else` declares a name anew that the loop has too: in one block it would hide the loop's. */
function declaresNameOf(node: Loop, otherwise: readonly Statement[], context: Context): boolean {
  const declared = otherwise.flatMap((each) =>
    each.kind === "variable" && each.target.kind === "name" ? [each.target.name] : [],
  );
  // A target of several names is not looked into.
  if (otherwise.some((each) => each.kind === "variable" && each.target.kind !== "name")) return true;
  if (declared.length === 0) return false;
  return walk({ ...node, orelse: [] }).some((each) => {
    const binding = context.bound.bindings.get(each);
    return binding !== undefined && declared.includes(binding.emitted);
  });
}
