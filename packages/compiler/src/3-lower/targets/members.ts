import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { call, name, statement, string } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { textOf } from "../text.ts";
import { declaredHere } from "./assign.ts";

/** Binds what a `def` or `class` makes where its name is a variable, or a member of a class body. */
export function bindDefinition(
  node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef,
  binding: Binding,
  value: Expression,
  context: Context,
): Statement {
  if (binding.declaration.kind === "member") return putMember(binding, value, context);
  const target = name(binding.emitted);
  const keyword = declaredHere(node, binding);
  return keyword === null
    ? statement({ kind: "assign", operator: "=", target, value })
    : {
        kind: "variable",
        keyword,
        target,
        type: textOf(context.types.typeOfBinding(binding), context, binding),
        initial: value,
      };
}

/** `put_member(Point, "origin", value)`: a name of a class body whose statement is no member of the TypeScript class. */
export function putMember(binding: Binding, value: Expression, context: Context): Statement {
  const { node } = binding.scope;
  const owner = node.kind === "ClassDef" ? context.classNames.get(node) : undefined;
  return statement(call(runtime(context, "put_member"), [name(owner ?? ""), string(binding.name), value]));
}
