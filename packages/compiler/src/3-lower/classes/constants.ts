import type * as ast from "@tsyncio/ast";
import type { ClassInfo, FieldInfo, Type } from "../../2-infer/types.ts";
import { member, name } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { staticName } from "../attributes.ts";
import { type Context, typeOf } from "../context.ts";

/**
 * `Parser.LIMIT` for `self.LIMIT` in a method, where objects certainly read the attribute of their class; null where it may
 * be one of their own, or of a class below.
 */
export function lowerConstantOfClass(node: ast.Attribute, context: Context): Expression | null {
  const { function: method, self } = context.frame;
  const owner = method?.owner ?? null;
  if (owner === null || self === null || context.bound.bindings.get(node.value) !== self) return null;
  const found = attributeOf(owner, node.attr);
  if (found === null || !context.types.constants.has(found) || mayBind(typeOf(context, node))) return null;
  const binding = context.bound.bindings.get(owner.node);
  if (binding?.declaration.kind !== "class" || isHidden(binding.emitted, owner, context)) return null;
  return member(name(binding.emitted), staticName(node.attr));
}

/** The attribute of a class or of those it extends; null where a method or a class of the runtime may come first. */
function attributeOf(info: ClassInfo, attribute: string): FieldInfo | null {
  const own = info.classAttributes.get(attribute);
  if (own !== undefined || info.methods.has(attribute)) return own ?? null;
  const [base] = info.bases;
  return base === undefined || "kind" in base ? null : attributeOf(base, attribute);
}

/** Whether what the attribute holds may be a function, which objects read as a method. */
function mayBind(type: Type): boolean {
  switch (type.kind) {
    case "any":
    case "never":
    case "function":
    case "method":
    case "api":
    case "apiMethod":
      return true;
    case "union":
      return type.members.some(mayBind);
    default:
      return false;
  }
}

/** Whether a variable of the methods of a class has the name of the class in the output. */
function isHidden(emitted: string, owner: ClassInfo, context: Context): boolean {
  for (const scope of context.bound.scopes.values()) {
    let around = scope.parent;
    while (around !== null && around.node !== owner.node) around = around.parent;
    if (around !== null && scope.variables.some((variable) => variable.emitted === emitted)) return true;
  }
  return false;
}
