import { address } from "../identity.ts";
import { full_name, is_type, METHOD, type MethodTexts, qualified_name, type_name } from "../names.ts";
import { special } from "../special.ts";

/** `<class '__main__.Point'>`, `<function f at 0x…>` or `<bound method Point.move of …>`. */
export function function_repr(value: Function): string {
  const of_class = special(value, "__repr__");
  if (of_class !== undefined) return String(of_class.call(value));
  if (is_type(value)) return `<class '${full_name(value)}'>`;
  const { [METHOD]: method } = value as { [METHOD]?: MethodTexts };
  if (method !== undefined) return method.repr(value);
  const { raw$text: own } = value as { raw$text?: string };
  if (own !== undefined) return own;
  return `<function ${qualified_name(value) || "<lambda>"} at ${address(value)}>`;
}

/** `<__main__.Point object at 0x…>`: what `object.__repr__` gives. */
export function object_repr(value: object): string {
  const { constructor } = value;
  const tag = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  if (tag === "Module") return "<module>";
  const name = tag === undefined && typeof constructor === "function" ? full_name(constructor) : type_name(value);
  return `<${name} object at ${address(value)}>`;
}
