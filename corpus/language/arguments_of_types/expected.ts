import {
  bool,
  call,
  Dict,
  dict,
  exception,
  fail,
  float,
  frozenset,
  getattr,
  int,
  kwargs as py_kwargs,
  list,
  print,
  PySet,
  range,
  rest_arguments,
  rest_keywords,
  set,
  slice,
  take_keywords,
  Tuple,
  tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

// Arguments that the built-in types do not take.
function attempt(make: unknown): void {
  try {
    print(call(make));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

function given(function_: unknown, ...args_items: unknown[]): void {
  const options = take_keywords(args_items);
  const kwargs = rest_keywords(options);
  const args: Tuple<number[]> = rest_arguments(args_items);
  try {
    print(
      getattr(function_, "__name__"),
      call(function_, ...args, py_kwargs(kwargs)),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(
      getattr(function_, "__name__"),
      getattr(type(error), "__name__"),
      error,
    );
  }
}

attempt(() => fail(new TypeError("list() takes no keyword arguments")));
attempt(() => fail(new TypeError("tuple expected at most 1 argument, got 2")));
attempt(() => fail(new TypeError("set() takes no keyword arguments")));
attempt(() =>
  fail(new TypeError("frozenset expected at most 1 argument, got 2")),
);
attempt(() => fail(new TypeError("range expected at least 1 argument, got 0")));
attempt(() => fail(new TypeError("range expected at most 3 arguments, got 4")));
attempt(() => fail(new TypeError("slice expected at least 1 argument, got 0")));
attempt(() => fail(new TypeError("float expected at most 1 argument, got 2")));
attempt(() => fail(new TypeError("bool() takes no keyword arguments")));

// The same where only run time knows what is called.
for (const kind of [list, tuple, set, frozenset, float, bool]) {
  given(kind, 1, 2);
  given(kind, { x: 1 });
}
given(range);
given(range, 1, 2, 3, 4);
given(slice, 1, 2, 3, 4);
given(dict, 1, 2);
given(int, 1, 2, 3);

// Methods count what they get too.
const [numbers, word, ages, tags] = [
  [1, 2],
  "word",
  new Dict<unknown, unknown>([["ann", 1]]),
  new PySet(["a"]),
];
for (const [method, args] of [
  Tuple.of(getattr(numbers, "append"), Tuple.of()),
  Tuple.of(getattr(numbers, "append"), Tuple.of(1, 2)),
  Tuple.of(getattr(numbers, "insert"), Tuple.of(1)),
  Tuple.of(getattr(numbers, "pop"), Tuple.of(0, 1)),
  Tuple.of(getattr(numbers, "sort"), Tuple.of(1)),
  Tuple.of(getattr(numbers, "copy"), Tuple.of(1)),
  Tuple.of(getattr(word, "upper"), Tuple.of(1)),
  Tuple.of(getattr(word, "join"), Tuple.of()),
  Tuple.of(getattr(word, "startswith"), Tuple.of()),
  Tuple.of(getattr(ages, "get"), Tuple.of()),
  Tuple.of(getattr(ages, "update"), Tuple.of(1, 2)),
  Tuple.of(getattr(ages, "keys"), Tuple.of(1)),
  Tuple.of(getattr(tags, "add"), Tuple.of()),
  Tuple.of(getattr(tags, "discard"), Tuple.of(1, 2)),
  Tuple.of(getattr(tags, "copy"), Tuple.of(1)),
  Tuple.of(getattr(Tuple.of(1, 2), "count"), Tuple.of()),
  Tuple.of(getattr(7, "bit_length"), Tuple.of(1)),
]) {
  given(method, ...args);
}
print(numbers, ages, tags);
