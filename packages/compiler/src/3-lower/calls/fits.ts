import type { ApiType } from "../../2-infer/signatures.ts";
import type { Type } from "../../2-infer/types.ts";
import { isSmallInt, membersOf } from "../types.ts";

/** The kinds of value that each named form of the tables takes; a form that is not here takes anything. */
const kinds: Readonly<Record<string, readonly Type["kind"][]>> = {
  None: ["none"],
  bool: ["bool"],
  int: ["int", "bool"],
  index: ["int", "bool"],
  float: ["float", "int", "bool"],
  Number: ["float", "int", "bool"],
  str: ["str"],
  Coroutine: ["coroutine", "instance"],
  Awaitable: ["coroutine", "runtime", "instance"],
  Iterable: ["list", "tuple", "set", "dict", "str", "range", "iterator", "instance", "bytes", "runtime", "madeClass"],
  Callable: ["function", "method", "class", "api", "apiMethod", "instance", "madeClass"],
};

/** Whether TypeScript takes a value of the type where the tables ask for the form. What is not known fits. */
export function fits(type: Type, form: ApiType): boolean {
  if (type.kind === "any" || type.kind === "never" || form.kind === "variable") return true;
  return membersOf(type).every((member) =>
    form.kind === "union" ? form.members.some((each) => fits(member, each)) : fitsNamed(member, form),
  );
}

function fitsNamed(type: Type, form: Extract<ApiType, { kind: "named" }>): boolean {
  const taken = Object.hasOwn(kinds, form.name) ? kinds[form.name] : undefined;
  // Of what the runtime makes, TypeScript knows no protocol.
  if (type.kind === "made") return form.name === "Any";
  if (type.kind === "any" || taken === undefined) return true;
  // An index of the runtime is a plain number.
  if (form.name === "index" && type.kind === "int") return isSmallInt(type);
  const [argument] = form.args;
  if (form.name === "Iterable" && argument !== undefined && "item" in type)
    return taken.includes(type.kind) && fits(type.item, argument);
  return taken.includes(type.kind);
}
