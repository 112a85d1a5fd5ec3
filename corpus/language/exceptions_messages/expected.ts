import * as lists from "@tsyncio/runtime/lists";
import {
  add,
  bound_global,
  call,
  call_method,
  contains,
  Dict,
  divide,
  Exception,
  exception,
  float,
  float_mod,
  floordiv,
  getattr,
  getitem,
  int,
  iter,
  len,
  lt,
  min,
  mul,
  next,
  print,
  str,
  Tuple,
  type,
} from "@tsyncio/runtime";

function show(action: unknown): void {
  try {
    print(call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(`${str(getattr(type(error), "__name__"))}: ${str(error)}`);
  }
}

show(() => float(divide(1, 0)));
show(() => floordiv(1, 0));
show(() => float(float_mod(1.5, 0)));
show(() => getitem([1, 2, 3], 3));
show(() => getitem(Tuple.of(1), 9));
show(() => getitem("abc", 10));
show(() => getitem(new Dict<string, number>([["a", 1]]), "missing"));
show(() => getitem(new Dict<number, number>([[1, 2]]), Tuple.of(3, 4)));
show(() => int("12a"));
show(() => float("abc"));
show(() => add("a", 1));
show(() => add(1, "a"));
show(() => add([1], Tuple.of(2)));
show(() => mul("a", "b"));
show(() => add(null, 1));
show(() => lt(1, "a"));
show(() => bound_global(undefined, "undefined_name"));
show(() => getattr("text", "missing"));
show(() => call_method([], "push", 1));
show(() =>
  getitem(getitem(new Dict<string, null>([["none", null]]), "none"), 0),
);
show(() => len(3));
show(() => new Dict<unknown, unknown>([[[], 1]]));
show(() => lists.pop([]));
show(() => lists.remove([1], 2));
show(() => lists.index([1], 2));
show(() => min([]));
show(() => next(iter([])));
show(() => contains(4, 3));
