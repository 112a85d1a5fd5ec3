import type { Type } from "../types.ts";

const deepest = 6;

/** Whether the text of a type is `unknown`: that of a union is where that of a member is. */
export function isUnknown(type: Type): boolean {
  return type.kind === "union" ? type.members.some(isUnknown) : type.kind === "any" || type.kind === "apiMethod";
}

/** Whether the text of a type says `unknown` somewhere: nothing is known of a value, or of what a container holds. */
export function holdsUnknown(type: Type, depth = 0): boolean {
  const inside = (part: Type): boolean => part.kind === "never" || holdsUnknown(part, depth + 1);
  if (depth > deepest) return true;
  switch (type.kind) {
    case "any":
    case "apiMethod":
      return true;
    case "list":
    case "set":
    case "iterator":
    case "asyncIterator":
      return inside(type.item);
    case "tuple":
      return (type.items ?? [type.item]).some(inside);
    case "dict":
      return inside(type.key) || inside(type.value);
    case "coroutine":
      return inside(type.result);
    case "runtime":
      return type.args.some(inside);
    case "union":
      return type.members.some((member) => holdsUnknown(member, depth + 1));
    default:
      return false;
  }
}
