import { reversed } from "../builtins/lazy.ts";
import { eq, ne } from "../comparison/equality.ts";
import { ge, gt, le, lt } from "../comparison/ordering.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { format } from "../format/format.ts";
import { hash } from "../hashing/hash.ts";
import { contains } from "../items/contains.ts";
import { getitem } from "../items/getitem.ts";
import { len } from "../items/length.ts";
import { delitem, setitem } from "../items/setitem.ts";
import { iter } from "../iteration/iter.ts";
import { add, mul, sub } from "../operators/arithmetic.ts";
import { floordiv, mod, truediv } from "../operators/division.ts";
import { iadd, imul } from "../operators/inplace.ts";
import { pow } from "../operators/power.ts";
import { abs, neg, pos } from "../operators/unary.ts";
import { repr } from "../repr/repr.ts";
import { str } from "../repr/str.ts";
import { round } from "../builtins/round.ts";
import { truth } from "../truth.ts";
import { list } from "../types/container_types.ts";
import { float, int } from "../types/number_types.ts";
import { NotImplemented } from "../values/singletons.ts";

type Method = (...args: any[]) => any;

/** A binary operation as its special method: what an operand is not made for gives NotImplemented. */
function binary(operation: Method): Method {
  return (left, right) => {
    try {
      return operation(left, right);
    } catch (error) {
      if (error instanceof TypeError) return NotImplemented;
      throw error;
    }
  };
}

const reflected = (operation: Method): Method => binary((left, right) => operation(right, left));

/** The special methods of built-in values as functions that take the receiver first: made when one is first asked for. */
const make_methods = (): Readonly<Record<string, Method>> => ({
  __eq__: eq,
  __ne__: ne,
  __lt__: binary(lt),
  __le__: binary(le),
  __gt__: binary(gt),
  __ge__: binary(ge),
  __hash__: hash,
  __str__: str,
  __repr__: repr,
  __format__: format,
  __len__: len,
  __iter__: iter,
  __contains__: contains,
  __getitem__: getitem,
  __setitem__: setitem,
  __delitem__: delitem,
  __reversed__: reversed,
  __init__: (value: object, ...args) => reinitialize(value, args),
  __iadd__: (value, other) => iadd(value, other) as unknown,
  __imul__: (value, other) => imul(value, other) as unknown,
  __floor__: (value) => int(float(Math.floor(Number(value)))) as unknown,
  __ceil__: (value) => int(float(Math.ceil(Number(value)))) as unknown,
  __trunc__: (value) => int(value) as unknown,
  __round__: (value, digits) => round(value, digits as number) as unknown,
  __bool__: truth,
  __int__: (value) => int(value),
  __float__: (value) => float(value),
  __index__: pos,
  __neg__: neg,
  __pos__: pos,
  __abs__: abs,
  __add__: binary(add),
  __radd__: reflected(add),
  __sub__: binary(sub),
  __rsub__: reflected(sub),
  __mul__: binary(mul),
  __rmul__: reflected(mul),
  __truediv__: binary(truediv),
  __rtruediv__: reflected(truediv),
  __floordiv__: binary(floordiv),
  __rfloordiv__: reflected(floordiv),
  __mod__: binary(mod),
  __rmod__: reflected(mod),
  __pow__: binary(pow),
  __rpow__: reflected(pow),
});

const common = "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __str__ __repr__ __format__";
const sequence = "__len__ __iter__ __contains__ __getitem__ __add__ __mul__ __rmul__";
const arithmetic =
  "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__";
const number = `${arithmetic} __neg__ __pos__ __abs__ __bool__ __int__ __float__`;

/** The special methods that each built-in type has besides those of every object. */
const by_type: Readonly<Record<string, string>> = {
  str: `${sequence} __mod__`,
  list: `${sequence} __setitem__ __delitem__ __reversed__ __iadd__ __imul__ __init__`,
  tuple: sequence,
  bytes: sequence,
  dict: "__init__ __len__ __iter__ __contains__ __getitem__ __setitem__ __delitem__ __reversed__",
  set: "__init__ __len__ __iter__ __contains__",
  frozenset: "__len__ __iter__ __contains__",
  range: "__len__ __iter__ __contains__ __getitem__ __reversed__ __bool__",
  int: `${number} __index__`,
  bool: `${number} __index__`,
  float: `${number} __floor__ __ceil__ __trunc__ __round__`,
  NoneType: "__bool__",
};

/** `values.__init__(…)` of a list, dict or set that is there: it is filled anew. */
function reinitialize(value: object, args: unknown[]): null {
  if (!Array.isArray(value)) {
    (value.constructor as unknown as { __builtin_init__(target: object, args: unknown[]): void }).__builtin_init__(
      value,
      args,
    );
    return null;
  }
  const items = list(...(args as [unknown])) as unknown[];
  value.splice(0, Infinity, ...items);
  return null;
}

let methods: Readonly<Record<string, Method>> | undefined;

/** A special method of the values of a type, by Python's name of the type; undefined where CPython has none. */
export function special_method(type: string, name: string): Method | undefined {
  if (!name.startsWith("__")) return undefined;
  const own = Object.hasOwn(by_type, type) ? by_type[type]! : "";
  if (!`${common} ${own}`.split(" ").includes(name)) return undefined;
  return (methods ??= make_methods())[name];
}
