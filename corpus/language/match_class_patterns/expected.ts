import {
  add,
  AttributeError,
  bool,
  Bytes,
  bytes,
  Dict,
  dict,
  eq,
  float,
  frozenset,
  int,
  isinstance,
  list,
  match_class,
  max,
  object,
  print,
  PySet,
  set,
  setattr,
  str,
  Tuple,
  tuple,
} from "@tsyncio/runtime";

let parts: unknown[] | null;
// value patterns
class Color {
  static RED = 1;
  static GREEN = "g";
}
for (const v of [1, "g", float(1), true, null]) {
  if (eq(v, Color.RED)) {
    print("red");
  } else if (eq(v, Color.GREEN)) {
    print("green");
  } else {
    print("other");
  }
}
function whole(x: unknown): Tuple<[string, unknown]> | null {
  if (isinstance(x, bool)) {
    const b = x;
    return Tuple.of("bool", b);
  } else if (isinstance(x, int)) {
    const i = x;
    return Tuple.of("int", i);
  } else if (isinstance(x, float)) {
    const f = x;
    return Tuple.of("float", f);
  } else if (isinstance(x, str)) {
    const s = x;
    return Tuple.of("str", s);
  } else if (isinstance(x, list)) {
    const l = x;
    return Tuple.of("list", l);
  } else if (isinstance(x, tuple)) {
    const t = x;
    return Tuple.of("tuple", t);
  } else if (isinstance(x, dict)) {
    const d = x;
    return Tuple.of("dict", d);
  } else if (isinstance(x, set)) {
    const s = x;
    return Tuple.of("set", s);
  } else if (isinstance(x, frozenset)) {
    const s = x;
    return Tuple.of("frozenset", s);
  } else if (isinstance(x, bytes)) {
    const b = x;
    return Tuple.of("bytes", b);
  } else if (match_class(x, object, 0) !== null) {
    return Tuple.of("object", null);
  }
  return null;
}
for (const v of [
  true,
  1,
  float(2),
  "s",
  [1],
  Tuple.of(1),
  new Dict<unknown, unknown>([[1, 2]]),
  new PySet([3]),
  frozenset([1]),
  Bytes.from_latin1("b"),
  null,
]) {
  print(whole(v));
}
class Node {
  declare left: Node | null;
  declare right: Node | null;

  constructor(left: Node | null = null, right: Node | null = null) {
    this.left = left;
    this.right = right;
  }
}
setattr(Node, "__match_args__", Tuple.of("left", "right"));
function depth(n: Node | null): unknown {
  if (n === null) {
    return 0;
  } else if (n instanceof Node) {
    const l = n.left;
    const r = n.right;
    return add(1, max(depth(l), depth(r)));
  }
  return null;
}
print(depth(new Node(new Node(new Node()), new Node())));
class A {
  __getattr__(name: unknown): number {
    print("getattr", name);
    if (eq(name, "x")) {
      return 1;
    }
    throw new AttributeError(name);
  }
}
const subject = new A();
if (
  (parts = match_class(subject, A, 0, ["x", "y"])) !== null &&
  eq(parts[0], 1) &&
  eq(parts[1], 2)
) {
  print("xy");
} else if (
  (parts = match_class(subject, A, 0, ["x"])) !== null &&
  eq(parts[0], 1)
) {
  print("x");
}
