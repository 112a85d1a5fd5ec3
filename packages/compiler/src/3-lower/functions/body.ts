import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { name, nullLiteral, thisLiteral } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { lowerBlock } from "../block.ts";
import type { Context } from "../context.ts";
import { isVoid } from "../text.ts";
import { enterFunction } from "./frame.ts";

/** The body of a `def`, with what stands at its start: temporaries, unpacked parameters, `const self = this`. */
export function lowerFunctionBody(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  info: FunctionInfo,
  opening: readonly Statement[],
  context: Context,
): readonly Statement[] {
  const inner = enterFunction(context, info, { keepsThis: false, canAwait: info.isAsync || info.coloured });
  const body = lowerBlock(node.body, inner, true);
  const end: readonly Statement[] = needsReturn(info) ? [{ kind: "return", value: nullLiteral }] : [];
  return [...selfAlias(inner.frame.self, context), ...inner.frame.temporaries, ...opening, ...body, ...end];
}

/** Python's functions give None at their end; a generator's end and a `void` function say nothing. */
function needsReturn(info: FunctionInfo): boolean {
  return info.fallsThrough && !info.isGenerator && !isVoid(info);
}

/** Nested functions have a `this` of their own: they use the method's receiver by its name. */
function selfAlias(self: Binding | null, context: Context): readonly Statement[] {
  if (self === null || !context.usedReceivers.has(self)) return [];
  return [{ kind: "variable", keyword: "const", target: name(self.emitted), initial: thisLiteral }];
}

/** The docstring of a body. */
export function docstringOf(body: readonly ast.Stmt[]): string | null {
  const [first] = body;
  if (first?.kind !== "Expr" || first.value.kind !== "Constant" || first.value.value.type !== "str") return null;
  return first.value.value.value;
}
