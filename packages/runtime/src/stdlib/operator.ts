import { getattr } from "../python/attributes/getattr.ts";
import { call as call_value, kwargs } from "../python/calls/call.ts";
import { forwarded } from "../python/calls/forwarded.ts";
import { require_index } from "../python/items/position.ts";
import { call_method } from "../python/calls/call_method.ts";
import { is_keywords } from "../python/calls/keywords.ts";
import { eq } from "../python/comparison/equality.ts";
import { ValueError } from "../python/exceptions/hierarchy.ts";
import { is_ } from "../python/identity.ts";
import { getitem } from "../python/items/getitem.ts";
import { iterate } from "../python/iteration/iterate.ts";
import { truth } from "../python/truth.ts";
import { Tuple } from "../python/values/tuple.ts";

// Python's `operator`: its operators as functions.

export { contains } from "../python/items/contains.ts";
export { delitem, setitem } from "../python/items/setitem.ts";
export { getitem } from "../python/items/getitem.ts";
export { eq, ne } from "../python/comparison/equality.ts";
export { ge, gt, le, lt } from "../python/comparison/ordering.ts";
export { add, matmul, mul, sub } from "../python/operators/arithmetic.ts";
export { and_, lshift, or_, rshift, xor } from "../python/operators/bitwise.ts";
export { floordiv, mod, truediv } from "../python/operators/division.ts";
export {
  iadd,
  iand,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  ior,
  ipow,
  irshift,
  isub,
  itruediv,
  ixor,
} from "../python/operators/inplace.ts";
export { pow } from "../python/operators/power.ts";
export { abs, invert as inv, invert, neg, pos } from "../python/operators/unary.ts";
export { is_, truth };

// The same under the names of the special methods.

export { contains as __contains__ } from "../python/items/contains.ts";
export { delitem as __delitem__, setitem as __setitem__ } from "../python/items/setitem.ts";
export { getitem as __getitem__ } from "../python/items/getitem.ts";
export { eq as __eq__, ne as __ne__ } from "../python/comparison/equality.ts";
export { ge as __ge__, gt as __gt__, le as __le__, lt as __lt__ } from "../python/comparison/ordering.ts";
export {
  add as __add__,
  add as __concat__,
  matmul as __matmul__,
  mul as __mul__,
  sub as __sub__,
} from "../python/operators/arithmetic.ts";
export {
  and_ as __and__,
  lshift as __lshift__,
  or_ as __or__,
  rshift as __rshift__,
  xor as __xor__,
} from "../python/operators/bitwise.ts";
export { floordiv as __floordiv__, mod as __mod__, truediv as __truediv__ } from "../python/operators/division.ts";
export {
  iadd as __iadd__,
  iand as __iand__,
  ifloordiv as __ifloordiv__,
  ilshift as __ilshift__,
  imatmul as __imatmul__,
  imod as __imod__,
  imul as __imul__,
  ior as __ior__,
  ipow as __ipow__,
  irshift as __irshift__,
  isub as __isub__,
  itruediv as __itruediv__,
  ixor as __ixor__,
} from "../python/operators/inplace.ts";
export { pow as __pow__ } from "../python/operators/power.ts";
export {
  abs as __abs__,
  invert as __inv__,
  invert as __invert__,
  neg as __neg__,
  pos as __pos__,
} from "../python/operators/unary.ts";
export { not_ as __not__ };

/** The int that a value is by `__index__`. */
export function index(a: unknown): number | bigint {
  return require_index(a);
}
export { index as __index__ };

/** Calls a function. */
export function call(obj: unknown, ...args: any[]): any {
  return call_value(obj, ...forwarded(args));
}
export { call as __call__ };

/** Python's `not`. */
export function not_(a: unknown): boolean {
  return !truth(a);
}

/** Whether two are not the same object. */
export function is_not(a: unknown, b: unknown): boolean {
  return !is_(a, b);
}

/** How often an item is there. */
export function countOf(a: unknown, b: unknown): number {
  return [...(iterate(a) as Iterable<unknown>)].filter((item) => is_(item, b) || truth(eq(item, b))).length;
}

/** Where the first such item is. */
export function indexOf(a: unknown, b: unknown): number {
  let position = 0;
  for (const item of iterate(a) as Iterable<unknown>) {
    if (is_(item, b) || truth(eq(item, b))) return position;
    position += 1;
  }
  throw new ValueError("sequence.index(x): x not in sequence");
}

type Getter = (object: any) => any;

/** A function that reads the items of these keys: one, or a tuple of several. */
export function itemgetter(...keys: any[]): Getter {
  return getter(keys, (object, key) => getitem(object, key));
}

/** A function that reads the attributes of these names, which may have dots. */
export function attrgetter(...names: any[]): Getter {
  return getter(names, (object, name) =>
    name.split(".").reduce((value: any, part: string) => getattr(value, part), object),
  );
}

/** A function that calls the method of this name. */
export function methodcaller(name: string, ...args: any[]): Getter {
  const given = is_keywords(args.at(-1)) ? [...args.slice(0, -1), kwargs(args.at(-1))] : args;
  return (object) => call_method(object, name, ...given);
}

function getter(keys: readonly any[], read: (object: any, key: any) => any): Getter {
  const [only] = keys;
  return keys.length === 1
    ? (object) => read(object, only)
    : (object) => Tuple.from(keys.map((key) => read(object, key)));
}
