import type * as ast from "@tsyncio/ast";
import { walkNodes } from "../1-bind/walk-names.ts";
import type { Inference } from "./context.ts";

/** Marks the functions of which some call's result is used: `x = f()`, `x = await f()`, but neither `await f()` nor `create_task(f())`. */
export function findUsedValues(inference: Inference): void {
  const unused = new Set<ast.Expr>();
  const awaited = new Set<ast.Expr>();
  walkNodes(inference.bound.module, (node) => {
    if (node.kind === "Expr") {
      unused.add(node.value);
      if (node.value.kind === "Await") unused.add(node.value.value);
    }
    if (node.kind === "Await") awaited.add(node.value);
  });
  for (const { call, callees } of inference.calls.values()) {
    for (const info of callees) {
      const isLazy = (info.isAsync || info.isGenerator) && !awaited.has(call);
      if (!isLazy && !unused.has(call) && info.name !== "__init__") info.valueUsed = true;
    }
  }
}
