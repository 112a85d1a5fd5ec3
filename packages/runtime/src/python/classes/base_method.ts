import { getattr } from "../attributes/getattr.ts";
import { function_of } from "../calls/method_of.ts";
import { allocate } from "./construct.ts";
import { own_member } from "./members.ts";
import { initialize_builtin, is_initialized } from "./builtin_bases.ts";

/**
 * `dict.__getitem__` or `Exception.__init__` in a class that extends it: the method of the built-in class itself, whatever its subclasses
 * have, as a function whose first parameter is the object.
 */
export function base_method(type: Function, name: string): any {
  const cls = (type as { __class_of__?: Function }).__class_of__ ?? type;
  if (name === "__init__" && is_initialized(cls)) {
    return (self: object, ...args: any[]) => {
      initialize_builtin(cls, self, args);
      return null;
    };
  }
  const member = own_member(cls, name);
  if (member?.kind === "static" && name === "__new__") return member.method;
  if (name === "__new__") return (made: Function, ...args: any[]) => allocate(made, args);
  if (member?.kind === "method") return function_of(member.method, name);
  const method = (cls.prototype as Readonly<Record<string, unknown>>)[name];
  return typeof method === "function" ? function_of(method as () => unknown, name) : getattr(type, name);
}
