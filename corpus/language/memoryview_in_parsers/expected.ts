/** Bytes, bytearrays and memoryviews as parsers of protocols use them. */

import * as py_numbers from "@tsyncio/runtime/numbers";
import {
  add,
  bytearray,
  Bytes,
  bytes,
  call,
  call_method,
  contains,
  delitem,
  Dict,
  enumerate,
  eq,
  getattr,
  getitem,
  hash,
  iadd,
  int,
  is_,
  len,
  list,
  match_sequence,
  memoryview,
  mod,
  ord,
  print,
  range,
  repr,
  reversed,
  setitem,
  Slice,
  str,
  sub,
  sum,
  Tuple,
  xor,
} from "@tsyncio/runtime";

let parts: unknown[] | null;

class Frame {
  declare kind: unknown;
  declare payload: unknown;

  constructor(kind: unknown, payload: unknown) {
    this.kind = kind;
    this.payload = payload;
  }

  encode(): unknown {
    return add(
      add(bytes([this.kind]), py_numbers.to_bytes(len(this.payload), 4, "big")),
      this.payload,
    );
  }

  __repr__(): string {
    return `Frame(${str(this.kind)}, ${repr(bytes(this.payload))})`;
  }
}

class Parser {
  declare buffer: unknown;

  constructor() {
    this.buffer = bytearray();
  }

  feed(data: Bytes): Frame[] {
    this.buffer = iadd(this.buffer, data);
    const frames: Frame[] = [];
    const view = new memoryview(this.buffer);
    let place: int = 0;
    try {
      while (sub(len(view), place) >= 5) {
        const size = int.from_bytes(
          getitem(view, new Slice(add(place, 1), add(place, 5))),
          "big",
        );
        if (sub(sub(len(view), place), 5) < size) {
          break;
        }
        frames.push(
          new Frame(
            getitem(view, place),
            call_method(
              getitem(view, new Slice(add(place, 5), add(add(place, 5), size))),
              "tobytes",
            ),
          ),
        );
        place = iadd(place, add(5, size));
      }
    } finally {
      view.release();
    }
    delitem(this.buffer, new Slice(null, place));
    return frames;
  }
}

const stream = Bytes.from_latin1("").join(
  Iterator.from([3, 0, 7, 2]).map((kind) =>
    new Frame(kind, bytes(range(kind))).encode(),
  ),
);
const parser = new Parser();
for (const start of range(0, len(stream), 6)) {
  print(
    parser.feed(getitem(stream, new Slice(start, start + 6))),
    len(parser.buffer),
  );
}

const numbers = new memoryview(bytearray(24)).cast("d");
const [item, item_2, item_3] = [1.5, -2, 1e300];
setitem(numbers, 0, item);
setitem(numbers, 1, item_2);
setitem(numbers, 2, item_3);
print(
  numbers.tolist(),
  list(getitem(numbers, new Slice(null, null, -1))),
  getattr(getitem(numbers, new Slice(1, null)), "nbytes"),
  sum(getitem(numbers, new Slice(null, 2))),
);
const grid = new memoryview(bytearray(range(12)));
print(
  bytes(getitem(grid, new Slice(1, null, 3))),
  eq(getitem(grid, new Slice(3, 6)), bytes([3, 4, 5])),
  getitem(grid, -1),
  call_method(getitem(grid, new Slice(null, null, -4)), "tolist"),
);
const value: Bytes = Bytes.from_latin1("ÿþý");
setitem(grid, new Slice(2, 5), value);
print(
  grid.tobytes().hex(" "),
  contains(grid, 254),
  bytes(reversed(getitem(grid, new Slice(null, 4)))),
);
for (const [index, byte] of enumerate(getitem(grid, new Slice(null, 3)))) {
  setitem(grid, index, xor(byte, 1));
}
print(bytes(getitem(grid, new Slice(null, 3))));
print(
  getitem(
    new Dict<memoryview, number>([
      [new memoryview(Bytes.from_latin1("key")).toreadonly(), 1],
    ]),
    new memoryview(Bytes.from_latin1("key")),
  ),
  hash(new memoryview(Bytes.from_latin1("a"))) === hash(Bytes.from_latin1("a")),
);
const subject = new memoryview(Bytes.from_latin1("ab"));
if ((parts = match_sequence(subject, 2)) !== null) {
  const first = parts[0];
  const second = parts[1];
  print("sequence", first, second);
} else {
  print("other");
}
const x = bytearray(Bytes.from_latin1("shared"));
const v = getitem(new memoryview(x), new Slice(1, 4));
setitem(x, 2, ord("H"));
print(
  call_method(v, "tobytes"),
  is_(getattr(v, "obj"), x),
  add(bytes(v), Bytes.from_latin1("!")),
  mod(Bytes.from_latin1("%b|%s"), Tuple.of(v, v)),
);
print(
  call(
    getattr(bytearray(Bytes.from_latin1("a,b")), "partition"),
    new memoryview(Bytes.from_latin1(",")),
  ),
  Bytes.from_latin1("xaxbx").strip(new memoryview(Bytes.from_latin1("x"))),
  Bytes.from_latin1("abc").replace(
    new memoryview(Bytes.from_latin1("b")),
    Bytes.from_latin1("-"),
  ),
);
print(
  bytes(
    getitem(new memoryview(Bytes.from_latin1("hello")), new Slice(1, null)),
  ).decode(),
  str(
    getitem(new memoryview(Bytes.from_latin1("hi")), new Slice(null, 1)),
    "ascii",
  ),
  int(new memoryview(Bytes.from_latin1(" 42 "))),
);
