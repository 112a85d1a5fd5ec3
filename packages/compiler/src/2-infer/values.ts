import { isEnumeration } from "./enumerations.ts";
import { any, intOf, joinAll, never, str } from "./lattice.ts";
import type { Type } from "./types.ts";

/** What iterating a value gives. */
export function itemOf(type: Type): Type {
  switch (type.kind) {
    case "list":
    case "set":
    case "iterator":
    case "tuple":
      return type.item;
    case "dict":
      return type.key;
    case "str":
      return str;
    case "bytes":
      return intOf(8, true);
    case "range":
      return intOf(53);
    case "madeClass":
      return isEnumeration(type.class) ? { kind: "made", class: type.class } : any;
    case "runtime":
      if (type.name === "concurrent.futures._Completed")
        return { kind: "runtime", name: "concurrent.futures.Future", args: [] };
      return type.name === "frozenset" ? (type.args[0] ?? any) : any;
    case "union":
      return joinAll(type.members.map(itemOf));
    case "never":
      return never;
    default:
      return any;
  }
}

/** What iterating a value with `async for` gives. */
export function asyncItemOf(type: Type): Type {
  if (type.kind === "never") return never;
  if (type.kind === "asyncIterator") return type.item;
  if (type.kind === "union") return joinAll(type.members.map(asyncItemOf));
  return any;
}

/** What awaiting a value gives. */
export function awaitedOf(type: Type): Type {
  switch (type.kind) {
    case "coroutine":
      return type.result;
    case "runtime":
      return type.name === "asyncio.Task" || type.name === "asyncio.Future" ? (type.args[0] ?? any) : any;
    case "union":
      return joinAll(type.members.map(awaitedOf));
    case "never":
      return never;
    default:
      return any;
  }
}

/** The smallest int type that holds a literal. */
export function intLiteral(value: bigint): Type {
  const magnitude = value < 0n ? -value : value;
  const bits = magnitude.toString(2).length;
  return intOf(bits, value >= 0n);
}
