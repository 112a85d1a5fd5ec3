/** What Python says of a method that None has not, whatever the method is called in JavaScript. */

import {
  Bytes,
  call,
  call_method,
  Dict,
  Exception,
  exception,
  type float,
  print,
  PySet,
  repr,
  truth,
  Tuple,
} from "@tsyncio/runtime";

let e!: Exception;
function pick(
  n: number,
  v:
    | string
    | float
    | unknown[]
    | Dict<unknown, unknown>
    | Bytes
    | PySet<unknown>
    | Tuple<[number]>,
): unknown {
  return n !== 0 ? v : null;
}
for (const f of [
  () => call_method(pick(0, "a"), "split"),
  () => call_method(pick(0, "a"), "upper"),
  () => call_method(pick(0, 5), "to_bytes", 2, "big"),
  () => call_method(pick(0, 5), "bit_length"),
  () => call_method(pick(0, 1.5), "is_integer"),
  () => call_method(pick(0, [1]), "append", 2),
  () => call_method(pick(0, [1]), "sort"),
  () => call_method(pick(0, new Dict()), "items"),
  () => call_method(pick(0, Bytes.from_latin1("a")), "hex"),
  () => call_method(pick(0, "a"), "join", []),
  () => call_method(pick(0, new PySet([1])), "add", 1),
  () => call_method(pick(0, Tuple.of(1)), "index", 1),
]) {
  try {
    print(call(f));
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof Exception)) {
      throw failure;
    }
    e = failure;
    try {
      print(repr(e));
    } finally {
      e = undefined as any;
    }
  }
}
const x = !truth(null) ? null : 0;
try {
  call_method(x!, "to_bytes");
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof Exception)) {
    throw failure_2;
  }
  e = failure_2;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
const y = pick(0, 1) === null ? null : "abc";
try {
  call_method(y!, "split");
} catch (error) {
  const failure_3 = exception(error);
  if (!(failure_3 instanceof Exception)) {
    throw failure_3;
  }
  e = failure_3;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
const z = y === null ? null : [1];
try {
  call_method(z!, "sort");
} catch (error) {
  const failure_4 = exception(error);
  if (!(failure_4 instanceof Exception)) {
    throw failure_4;
  }
  e = failure_4;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
try {
  call_method(z!, "append", 1);
} catch (error) {
  const failure_5 = exception(error);
  if (!(failure_5 instanceof Exception)) {
    throw failure_5;
  }
  e = failure_5;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
const w = y === null ? null : 5;
try {
  call_method(w!, "bit_length");
} catch (error) {
  const failure_6 = exception(error);
  if (!(failure_6 instanceof Exception)) {
    throw failure_6;
  }
  e = failure_6;
  try {
    print(repr(e));
  } finally {
    e = undefined as any;
  }
}
try {
  call_method(w!, "to_bytes", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof Exception)) {
    throw e;
  }
  print(repr(e));
}
