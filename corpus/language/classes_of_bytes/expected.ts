// Classes that extend bytes and bytearray, and classes whose base only run time knows.

import {
  add,
  BufferError,
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  contains,
  Dict,
  dict,
  eq,
  exception,
  extensible,
  finish_class,
  ge,
  getattr,
  getitem,
  hash,
  iadd,
  inherits,
  isinstance,
  kwargs,
  len,
  list,
  print,
  set,
  setattr,
  signature,
  Slice,
  StaticMethod,
  str,
  super_of,
  take_keywords,
  Tuple,
  tuple,
  type,
} from "@tsyncio/runtime";

class Packet extends inherits(bytes) {
  static __new__(cls: unknown, kind: unknown, payload: unknown): any {
    const self = call(
      getattr(super_of(Packet, cls), "__new__"),
      cls,
      add(bytes([kind, len(payload)]), payload),
    );
    setattr(self, "kind", kind);
    return self;
  }

  get length(): any {
    return getitem(this, 1);
  }

  position(): string {
    return `kind ${str(getattr(this, "kind"))} at 0`;
  }

  static parse(data: unknown): any {
    return call(
      this,
      getitem(data, 0),
      bytes(getitem(data, new Slice(2, add(2, getitem(data, 1))))),
    );
  }
}
finish_class(Packet);

const packet = call(Packet, 7, Bytes.from_latin1("hello"));
print(
  packet,
  getattr(packet, "kind"),
  getattr(packet, "length"),
  call_method(packet, "position"),
  len(packet),
  getitem(packet, new Slice(2, 4)),
  list(getitem(packet, new Slice(null, 3))),
);
print(
  eq(packet, Bytes.from_latin1("\u0007\u0005hello")),
  hash(packet) === hash(Bytes.from_latin1("\u0007\u0005hello")),
  getitem(
    new Dict<unknown, number>([[packet, 1]]),
    Bytes.from_latin1("\u0007\u0005hello"),
  ),
  contains(packet, Bytes.from_latin1("ell")),
);
print(
  type(add(packet, Bytes.from_latin1("!"))),
  type(call_method(packet, "upper")),
  type(bytes(packet)),
  isinstance(packet, bytes),
  eq(call_method(Packet, "parse", packet), packet),
);
print(
  Bytes.from_latin1("").join([packet, packet]),
  call_method(packet, "hex"),
  call_method(packet, "startswith", Bytes.from_latin1("\u0007")),
  getitem(call_method(packet, "decode", "latin-1"), new Slice(2, null)),
);

class Buffer extends inherits(bytearray) {
  __init__(...args_items: any[]): null {
    const options = take_keywords(args_items);
    const limit = options.limit === undefined ? 8 : options.limit;
    const args = Tuple.of(...args_items);
    call_method(super_of(Buffer, this), "__init__", ...args);
    setattr(this, "limit", limit);
    return null;
  }

  append(byte: unknown): null {
    if (ge(len(this), getattr(this, "limit"))) {
      throw new BufferError(`more than ${str(getattr(this, "limit"))} bytes`);
    }
    call_method(super_of(Buffer, this), "append", byte);
    return null;
  }
}
signature(Buffer.prototype.__init__, "*args, limit=…");
finish_class(Buffer);

let buffer: any = call(Buffer, Bytes.from_latin1("ab"), kwargs({ limit: 3 }));
call_method(buffer, "append", 99);
try {
  call_method(buffer, "append", 100);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof BufferError)) {
    throw error;
  }
  print(getattr(type(error), "__name__"), error);
}
buffer = iadd(buffer, Bytes.from_latin1("de"));
print(
  buffer,
  getattr(type(buffer), "__name__"),
  getattr(buffer, "limit"),
  len(buffer),
  bytes(buffer),
  getitem(buffer, new Slice(1, 3)),
  eq(buffer, Bytes.from_latin1("abcde")),
);

function extending(
  base: typeof list | typeof tuple | typeof bytes | typeof str | typeof dict,
  items: unknown[] | string | Bytes | Dict<unknown, unknown>,
): Tuple<[unknown, boolean, unknown, unknown]> {
  class Extended extends inherits(extensible(base)) {
    first(): any {
      return getitem(this, 0);
    }
  }
  finish_class(Extended, { qualname: "extending.<locals>.Extended" });

  const made = call(Extended, items);
  return Tuple.of(
    call_method(made, "first"),
    isinstance(made, base),
    getattr(type(made), "__name__"),
    made,
  );
}

for (const [base, items] of [
  Tuple.of(list, [5, 6]),
  Tuple.of(tuple, "ab"),
  Tuple.of(bytes, Bytes.from_latin1("xy")),
  Tuple.of(str, "text"),
  Tuple.of(dict, new Dict<unknown, unknown>([[0, "zero"]])),
]) {
  print(getattr(base, "__name__"), ...extending(base, items));
}

class Suite {
  static kind: unknown = null;

  check(): Tuple<[unknown, number, unknown[], unknown]> {
    const self = this;
    class Own extends inherits(extensible(getattr(self, "kind"))) {
      __len__(): any {
        return add(call_method(super_of(Own, this), "__len__"), 10);
      }
    }
    finish_class(Own, { qualname: "Suite.check.<locals>.Own" });

    const own = call(Own, [1, 2]);
    return Tuple.of(
      own,
      len(own),
      list(own),
      eq(own, call_method(this, "kind", [1, 2])),
    );
  }
}
finish_class(Suite);

class Lists extends Suite {
  static kind: unknown = new StaticMethod(list);
}
finish_class(Lists);

class Sets extends Suite {
  static kind: unknown = new StaticMethod(set);
}
finish_class(Sets);

print(call_method(call(Lists), "check"), call_method(call(Sets), "check"));
