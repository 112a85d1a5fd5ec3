/** Operators give what the methods of both operands may give, or raise. */

import {
  add as py_add,
  call,
  divide,
  eq,
  exception,
  float,
  getattr,
  iadd,
  ipow,
  lt,
  mul,
  ne,
  neg,
  NotImplemented,
  pow,
  print,
  setattr,
  str,
  sub,
  sum,
  truth,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

class V {
  declare x: unknown;

  constructor(x: unknown) {
    this.x = x;
  }
  __add__(o: any): V {
    if (o instanceof V) {
      return new V(py_add(this.x, o.x));
    }
    return NotImplemented;
  }
  __radd__(o: unknown): string {
    return `radd ${str(o)}`;
  }
  __eq__(o: any): unknown {
    if (!(o instanceof V)) {
      return NotImplemented;
    }
    return eq(this.x, o.x);
  }
  __lt__(o: unknown): string {
    return truth(lt(this.x, getattr(o, "x"))) ? "lt" : "";
  }
  __neg__(): unknown {
    return neg(this.x);
  }
  __mul__(k: unknown): unknown {
    return mul([this], k);
  }
  __repr__(): string {
    return `V(${str(this.x)})`;
  }
}
class W extends V {
  __add__(o: unknown): any {
    return 42;
  }
  __iadd__(o: unknown): W {
    this.x = iadd(this.x, o);
    return this;
  }
}
const [a, b] = [new V(1), new W(2)];
const c = py_add(a, a);
print(
  c,
  py_add(a, b),
  py_add(b, a),
  py_add(1, a),
  sum([a]),
  eq(a, b),
  eq(a, 1),
  ne(a, a),
  lt(a, b),
  lt(b, a),
);
let d: any = a;
d = iadd(d, b);
print(d);
d = b;
d = iadd(d, 5);
print(d, neg(a), mul(a, 3));
for (const x of [a, b]) {
  print(py_add(x, a));
}
try {
  print(py_add(a, null));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  print(sub(b, a));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
if (truth(lt(a, b))) {
  print("yes");
}
const r = lt(a, b);
print(r, !truth(lt(b, a)));
setattr(V, "__sub__", (s: unknown, o: unknown) => "subbed");
print(sub(b, a));
function mixed(x: string | unknown[] | float | V, y: number | string): unknown {
  return mul(x, y);
}
print(
  mixed(2, 3),
  mixed("a", 3),
  mixed([1], 2),
  mixed(2.5, 2),
  mixed(3, "x"),
  mixed(new V(3), 2),
);
function add(
  x: string | float | Tuple<[number]> | null,
  y: number | string | Tuple<[number, string]> | null,
): unknown {
  return py_add(x, y);
}
print(
  add(1, 2),
  add("a", "b"),
  add(1.5, 2),
  add(Tuple.of(1), Tuple.of(2, "x")),
);
for (const p of [Tuple.of(1, "a"), Tuple.of(null, 1), Tuple.of("x", null)]) {
  try {
    print(call(add, ...p));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
}
class Idx {
  __index__(): number {
    return 2;
  }
}
print(mul([1], new Idx()), mul("ab", new Idx()));
let x: any = float(-8);
const y = pow(x, 0.5);
print(y, type(y));
function f(a: number): unknown {
  return pow(a, 0.5);
}
print(f(4), f(-4));
const z = pow(-8, float(divide(1, 3)));
print(z);
const n = -2;
print(pow(n, 1.5));
x = ipow(x, 0.5);
print(x);
