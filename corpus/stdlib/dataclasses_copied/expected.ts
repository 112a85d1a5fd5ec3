import * as copy from "@tsyncio/runtime/stdlib/copy";
import {
  call_method,
  eq,
  finish_class,
  getattr,
  list,
  print,
  Tuple,
  type,
} from "@tsyncio/runtime";
import { ABC, declare_abstract } from "@tsyncio/runtime/stdlib/abc";
import { as_dataclass, asdict } from "@tsyncio/runtime/stdlib/dataclasses";
import { as_member, Enum } from "@tsyncio/runtime/stdlib/enum";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class E extends Enum {
  static A: E = as_member(1);
}
finish_class(E);
class In {
  declare xs: unknown[];

  constructor(xs: unknown[] = []) {
    this.xs = xs;
  }
}
as_dataclass(In, [["xs", { default_factory: list }]]);
class Out {
  declare readonly a: In;
  declare readonly e: E;
  static e: E = E.A;
  declare readonly n: Tuple<(number | number[])[]>;
  static n: Tuple<[]> = Tuple.of();

  constructor(a: In, e: E = E.A, n: Tuple<(number | number[])[]> = Tuple.of()) {
    this.a = a;
    this.e = e;
    this.n = n;
  }
}
as_dataclass(Out, ["a", "e", "n"], { frozen: true });
class P extends NamedTuple {
  declare readonly x: number;
  declare readonly y: unknown[] | In;

  constructor(x: number, y: unknown[] | In) {
    super([x, y]);
  }
}
name_items(P, ["x", "y"]);
class N extends NamedTuple {
  declare readonly v: (number | In)[];

  constructor(v: (number | In)[]) {
    super([v]);
  }
}
name_items(N, ["v"]);
const o = new Out(new In([1]), undefined, Tuple.of(1, [2]));
const c = copy.copy(o);
const d = copy.deepcopy(o);
call_method(getattr(getattr(d, "a"), "xs"), "append", 9);
call_method(getattr(getattr(c, "a"), "xs"), "append", 8);
print(o, c, d, getattr(c, "a") === o.a, getattr(d, "e") === E.A, eq(d, o));
const p = new P(1, [2]);
const q = copy.copy(p);
const r = copy.deepcopy(p);
call_method(getattr(r, "y"), "append", 3);
print(
  p,
  q,
  r,
  getattr(type(q), "__name__"),
  type(r) === P,
  copy.copy(new N([1])),
);
class W {
  declare p: P;
  declare n: N;

  constructor(p: P, n: N) {
    this.p = p;
    this.n = n;
  }
}
as_dataclass(W, ["p", "n"]);
print(asdict(new W(new P(1, new In([2])), new N([new In()]))));
abstract class A extends ABC {
  abstract f(): any[];
}
declare_abstract(A, ["f"]);
class B extends A {
  declare k: unknown[];

  constructor() {
    super();
    this.k = [1];
  }
  f(): any[] {
    return this.k;
  }
}
const b = copy.deepcopy(new B());
call_method(call_method(b, "f"), "append", 2);
print(call_method(b, "f"), new B().f(), getattr(copy.copy(new B()), "k"));
