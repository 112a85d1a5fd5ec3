import {
  add,
  AttributeError,
  bind_method,
  call,
  call_method,
  delattr,
  Dict,
  exception,
  fail,
  getattr,
  getitem,
  isinstance,
  issubclass,
  mul,
  print,
  setattr,
  signature,
  sorted,
  str,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";

class Base {
  template(): string {
    return `${str(call_method(this, "prefix"))}-${str(call_method(this, "body"))}-${str(getattr(this, "suffix"))}`;
  }
  prefix(): string {
    return "base";
  }
  static suffix: any = "S";
  static make(...a_items: unknown[]): Base {
    const a = Tuple.of(...a_items);
    return call(this, ...a);
  }
  static util(x: unknown): unknown {
    return mul(x, 2);
  }
  get desc(): unknown {
    return call_method(
      getattr(getattr(this, "__class__"), "__name__"),
      "lower",
    );
  }
}
signature(Base.make, "*a");
class Mid extends Base {
  declare n: unknown;

  constructor(n: unknown = 1) {
    super();
    this.n = n;
  }
  body(): string {
    return str(call(getattr(this, "util"), this.n));
  }
  get desc(): unknown {
    return add("mid:", super.desc);
  }
}
signature(Mid, "n=…");
class Leaf extends Mid {
  declare extra: unknown;

  static suffix: any = "L";
  constructor(n: any, extra: unknown) {
    super(n);
    this.extra = extra;
  }
  prefix(): any {
    return add(
      call_method(call(bind_method(this, super.prefix)), "upper"),
      this.extra,
    );
  }
  static util(x: unknown): unknown {
    return mul(x, 100);
  }
  static make(...a_items_2: unknown[]): any {
    const a = Tuple.of(...a_items_2);
    const obj = call(bind_method(this, super.make), ...a);
    setattr(obj, "made", true);
    return obj;
  }
}
signature(Leaf.make, "*a");
for (const o of [
  new Mid(),
  new Mid(3),
  new Leaf(2, "!"),
  call_method(Leaf, "make", 4, "?"),
  call_method(Mid, "make", 7),
]) {
  print(
    call_method(o, "template"),
    getattr(o, "desc"),
    getattr(o, "made", null),
    getattr(type(o), "__name__"),
    sorted(getattr(o, "__dict__")),
  );
}
try {
  call_method(new Base(), "template");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
try {
  fail(
    new TypeError(
      "Leaf.__init__() missing 1 required positional argument: 'extra'",
    ),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  call_method(Leaf, "make", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  fail(
    new TypeError(
      "Mid.__init__() takes from 1 to 2 positional arguments but 4 were given",
    ),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
const x = Leaf;
print(
  call_method(new x(1, "z"), "template"),
  Array.from([Mid], (c) => call(c, 1).n),
  ((k: typeof Leaf, ...a_items_3: (number | string)[]) => {
    const a = Tuple.of(...a_items_3);
    return call(k, ...a);
  })(Leaf, 5, "q").extra,
  call(getitem(new Dict<string, typeof Mid>([["m", Mid]]), "m"), 9).n,
);
for (const [cls, args] of [
  Tuple.of(Mid, Tuple.of()),
  Tuple.of(Mid, Tuple.of(2)),
  Tuple.of(Leaf, Tuple.of(1, "e")),
]) {
  print(call_method(call(cls, ...args), "template"));
}
print(
  new Mid(5).n,
  new Leaf(2, "k").extra,
  call_method(Mid, "util", 2),
  call_method(Leaf, "util", 2),
  call_method(new Mid(), "util", 3),
  issubclass(Leaf, Base),
  isinstance(new Mid(), Tuple.of(Leaf, Base)),
  Leaf.suffix,
  Base.suffix,
  Mid.prototype.template.call(new Leaf(1, "t")),
);
Base.suffix = "NEW";
print(
  call_method(new Mid(), "template"),
  call_method(new Leaf(1, "x"), "template"),
);
setattr(Mid, "prefix", (self: unknown) => "patched" + str(getattr(self, "n")));
print(
  call_method(new Mid(8), "template"),
  call_method(new Leaf(1, "y"), "template"),
);
const obj = new Mid();
setattr(obj, "body", () => "instance");
print(call_method(obj, "template"));
setattr(obj, "suffix", "own");
print(call_method(obj, "template"), getattr(new Mid(), "suffix"));
delattr(obj, "suffix");
print(getattr(obj, "suffix"));
