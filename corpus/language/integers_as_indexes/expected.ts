import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  Bytes,
  call,
  call_method,
  exception,
  getattr,
  getitem,
  IndexError,
  type int,
  len,
  neg,
  OverflowError,
  pow,
  print,
  range,
  Slice,
  sub,
  Tuple,
  type,
} from "@tsyncio/runtime";

let index!: int;
// Indexes that no list has, up to what CPython can count with and beyond.
function attempt(what: unknown): void {
  try {
    print(call(what));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof IndexError || error instanceof OverflowError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}

const items: unknown[] = [1, 2, 3];
for (index of [
  pow(2, 53),
  neg(pow(2, 53)),
  sub(pow(2, 63), 1),
  neg(pow(2, 63)),
  pow(2, 63),
  sub(neg(pow(2, 63)), 1),
]) {
  print(index);
  attempt(() => getitem(items, index));
  attempt(() => getitem("abc", index));
  attempt(() => getitem(Tuple.of(1, 2), index));
  attempt(() => getitem(Bytes.from_latin1("abc"), index));
  attempt(() => getitem(range(3), index));
  attempt(() => lists.pop(items, index as any));
  attempt(() => call_method(items, "__setitem__", index, 0));
  attempt(() => call_method(items, "__delitem__", index));
  attempt(() => getitem(items, new Slice(index, null)));
  attempt(() => getitem(range(index), -1));
  attempt(() => len(range(index)));
}

print(
  lists.insert(items, pow(2, 60), 4),
  lists.insert(items, neg(pow(2, 60)), 0),
  items,
);
attempt(() => lists.insert(items, pow(2, 64), 4));
print(
  strings.center("a", neg(pow(2, 60))),
  strings.zfill("a", neg(pow(2, 60))),
);
print(
  len(range(pow(2, 53))),
  getitem(range(pow(2, 70)), pow(2, 65)),
  getitem(range(neg(pow(2, 70)), pow(2, 70), pow(2, 69)), 1),
);
