import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  base_method,
  bool,
  bytes,
  call,
  call_method,
  contains,
  Dict,
  dict,
  eq,
  Exception,
  exception,
  finish_class,
  float,
  format,
  getattr,
  getitem,
  hash,
  hierarchy,
  inherits,
  int,
  is_,
  isinstance,
  issubclass,
  iterate,
  kwargs,
  len,
  list,
  lt,
  max,
  mod,
  mul,
  neg,
  ord,
  print,
  PySet,
  repr,
  setattr,
  signature,
  Slice,
  sorted,
  starred,
  str,
  StrBase,
  super_of,
  truediv,
  Tuple,
  type,
} from "@tsyncio/runtime";

// Classes derived from str: names and paths that are texts everywhere.
class Name extends inherits(StrBase) {
  static __new__(cls: unknown, first: unknown, last: unknown = ""): any {
    const self = call(
      getattr(super_of(Name, cls), "__new__"),
      cls,
      strings.strip(`${str(first)} ${str(last)}`),
    );
    setattr(self, "first", first);
    return self;
  }

  get initials(): string {
    return strings.join(
      "",
      Iterator.from(iterate(call_method(this, "split"))).map((part) =>
        getitem(part, 0),
      ),
    );
  }

  shout(): any {
    return add(call_method(this, "upper"), "!");
  }
}
signature(Name.__new__, "cls, first, last=…");
finish_class(Name);

class Path extends inherits(StrBase) {
  __truediv__(other: unknown): Path {
    return call(Path, `${str(this)}/${str(other)}`);
  }

  __repr__(): string {
    return `Path(${str(call(base_method(str, "__repr__"), this))})`;
  }

  upper(): Path {
    return call(Path, call_method(super_of(Path, this), "upper"));
  }
}
finish_class(Path);

class Folded extends inherits(StrBase) {
  __eq__(other: unknown): any {
    return eq(call_method(this, "lower"), call_method(other, "lower"));
  }

  __hash__(): int {
    return hash(call_method(this, "lower"));
  }

  __len__(): number {
    return 99;
  }

  __str__(): any {
    return add(add("~", call_method(super_of(Folded, this), "__str__")), "~");
  }
}
finish_class(Folded);

function describe(value: unknown): unknown {
  if (isinstance(value, str)) {
    return add(add(value, "."), call_method(value, "title"));
  }
  return "no text";
}

const ada = call(Name, "ada", "lovelace");
print(
  ada,
  repr(ada),
  getattr(ada, "first"),
  getattr(ada, "initials"),
  call_method(ada, "shout"),
  getattr(type(ada), "__name__"),
  len(ada),
  getitem(ada, 0),
  getitem(ada, new Slice(-4, null)),
  type(getitem(ada, new Slice(null, null))),
);
print(
  add(ada, "!"),
  add("<", ada),
  mul(ada, 2),
  mul(2, call(Name, "ab")),
  eq(ada, "ada lovelace"),
  eq("ada lovelace", ada),
  lt(ada, "b"),
  lt("a", ada),
);
print(
  getitem(new Dict<unknown, number>([[ada, 1]]), "ada lovelace"),
  getitem(new Dict<string, number>([["ada lovelace", 2]]), ada),
  contains(new PySet(["ada lovelace"]), ada),
  contains(ada, "lace"),
  contains("lovelace", call(Name, "lace")),
);
print(
  `${format(ada, ">15")}|${repr(ada)}|${str(ada)}`,
  mod("%s %r %.3s", Tuple.of(ada, ada, ada)),
  strings.format("{:*^16}", ada),
  call_method(call(Name, "{}-{}"), "format", 1, ada),
);
print(
  strings.join(", ", [ada, "bob"]),
  call_method(call(Name, ", "), "join", "xy"),
  strings.replace("a b", call(Name, "a"), call(Name, "z")),
  strings.split("x,y", call(Name, ",")),
);
print(
  strings.startswith("adam", call(Name, "ada")),
  strings.endswith("adam", Tuple.of(call(Name, "x"), call(Name, "am"))),
  strings.find("adam", call(Name, "d")),
  strings.strip("aXa", call(Name, "a")),
);
print(
  call_method(ada, "count", "a"),
  call_method(ada, "partition", " "),
  call_method(ada, "split"),
  call_method(ada, "title"),
  list(call(Name, "ab")),
  [...starred(call(Name, "xy"))],
  getitem(call_method(ada, "encode"), new Slice(null, 3)),
);
print(
  add(int(call(Name, "42")), 1),
  float(call(Name, "1.5")),
  ord(call(Name, "a")),
  is_(str(ada), ada),
  type(str(ada)),
  bytes(call(Name, "hi"), "ascii"),
);
print(
  getattr(ada, call(Name, "first")),
  call(dict, kwargs(new Dict<unknown, number>([[call(Name, "key"), 1]]))),
  sorted([call(Name, "b"), "a", call(Name, "c")]),
  max("a", call(Name, "b")),
);
print("a", call(Name, "b"), { sep: call(Name, "-"), end: call(Name, "!\n") });
print(
  isinstance(ada, str),
  issubclass(Name, str),
  hierarchy(Name, "__mro__"),
  describe(ada),
  describe(1),
  call_method(str, "upper", ada),
  bool(call(Name, "")),
);
const root = call(Path, "usr");
print(
  truediv(truediv(root, "lib"), "x"),
  repr(truediv(root, "lib")),
  call_method(root, "upper"),
  [call_method(root, "upper")],
  call_method(root, "lower"),
  getattr(type(call_method(root, "lower")), "__name__"),
);
const same = call(Folded, "Hello");
print(
  eq(same, "HELLO"),
  getitem(new Dict<Folded, number>([[same, 1]]), call(Folded, "hELLO")),
  len(same),
  same,
  repr(same),
  `${str(same)}`,
  mod("%s", same),
  add(same, ""),
  [same],
);
for (const bad of [
  () => add(ada, 1),
  () => add(1, ada),
  () => getitem(ada, 50),
  () => getattr(ada, "missing"),
  () => getitem(ada, "x"),
  () => lt(ada, 1),
  () => neg(ada),
]) {
  try {
    call(bad);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
