import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import type { Type } from "../../2-infer/types.ts";
import { name } from "../../4-emit/builders.ts";
import type { Statement, Target } from "../../4-emit/tree.ts";
import { type Context, fresh } from "../context.ts";
import { textOf } from "../text.ts";
import { assignTo, declaredHere } from "./assign.ts";
import { keywordOf, nameTarget } from "./pattern.ts";

/** How a loop takes its item: a declared name or pattern in the head, and statements that open the body. */
export interface LoopTarget {
  readonly keyword: "const" | "let" | null;
  readonly target: Target;
  readonly opening: readonly Statement[];
}

/** The target of a `for` loop or a comprehension. `item` is the type of what the iterable gives. */
export function loopTarget(target: ast.Expr, item: Type, context: Context): LoopTarget {
  if (target.kind === "Name") {
    const binding = context.bound.bindings.get(target);
    if (binding !== undefined && binding.declaration.kind !== "member") {
      const keyword = declaredHere(target, binding);
      if (keyword === "let" && isWiderThan(binding, item, context)) return widerTarget(binding, context);
      return { keyword, target: name(binding.emitted), opening: [] };
    }
  }
  if (target.kind === "Tuple" && item.kind === "tuple" && item.items?.length === target.elts.length) {
    const keywords = target.elts.map((element) => keywordOf(element, context));
    const [keyword] = keywords;
    if (
      keyword !== undefined &&
      keywords.every((each) => each === keyword) &&
      target.elts.every((element) => element.kind === "Name")
    ) {
      const elements = target.elts.map((element) => nameTarget(element, context));
      return { keyword, target: { kind: "arrayPattern", elements, rest: null }, opening: [] };
    }
  }
  const local = fresh(context, "item");
  return { keyword: "const", target: name(local), opening: assignTo(target, name(local), item, context) };
}

/** Whether the body of a loop assigns its variable something of another type than the items have. */
function isWiderThan(binding: Binding, item: Type, context: Context): boolean {
  const held = textOf(context.types.typeOfBinding(binding), context, binding);
  return !/^(?:any|unknown)$/.test(held) && held !== textOf(item, context);
}

/** `for (const item of tasks) { let task: asyncio.Task<number> | number = item; … }` */
function widerTarget(binding: Binding, context: Context): LoopTarget {
  const local = name(fresh(context, "item"));
  const type = textOf(context.types.typeOfBinding(binding), context, binding);
  const opening: Statement = { kind: "variable", keyword: "let", target: name(binding.emitted), type, initial: local };
  return { keyword: "const", target: local, opening: [opening] };
}
