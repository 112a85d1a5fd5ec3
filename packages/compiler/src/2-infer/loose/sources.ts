import type * as ast from "@tsyncio/ast";
import type { Binding, BindingOrigin } from "../../1-bind/bound.ts";

/** The expressions from which a variable has its values. */
export function sourcesOf(binding: Binding): readonly ast.Expr[] {
  return binding.origins.flatMap((origin) => sourceOf(origin) ?? []);
}

function sourceOf(origin: BindingOrigin): ast.Expr | null {
  switch (origin.kind) {
    case "assignment":
    case "augmented":
      return origin.statement.value;
    case "loop":
    case "comprehension":
      return origin.statement.iter;
    case "with":
      return origin.item.context_expr;
    case "pattern":
      return origin.statement.subject;
    default:
      return null;
  }
}
