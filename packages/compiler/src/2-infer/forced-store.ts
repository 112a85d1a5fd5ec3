import type * as ast from "@tsyncio/ast";

/** An attribute that is stored past its class's `__setattr__`. */
export interface ForcedStore {
  readonly object: ast.Expr;
  readonly name: string;
  readonly value: ast.Expr;
}

/** `object.__setattr__(self, "size", value)`, as frozen dataclasses write it; `null` for anything else. */
export function forcedStore(node: ast.Node): ForcedStore | null {
  if (node.kind !== "Call" || node.func.kind !== "Attribute" || node.func.attr !== "__setattr__") return null;
  const [object, name, value] = node.args;
  const isObject = node.func.value.kind === "Name" && node.func.value.id === "object";
  if (!isObject || node.args.length !== 3 || node.keywords.length > 0) return null;
  if (object === undefined || value === undefined || name?.kind !== "Constant" || name.value.type !== "str")
    return null;
  return { object, name: name.value.value, value };
}
