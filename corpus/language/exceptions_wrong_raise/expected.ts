import {
  call,
  during,
  Exception,
  exception,
  getitem,
  int,
  KeyError,
  left_handler,
  print,
  raise_,
  raise_from,
  repr,
  RuntimeError,
  signature,
  truth,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

let error!: Exception | TypeError;
class Failing extends Exception {
  constructor() {
    super();
    throw new RuntimeError("cannot be made");
  }
}

function raise_it(value: unknown, ...cause_items: unknown[]): never {
  const cause = Tuple.of(...cause_items);
  if (truth(cause)) {
    throw raise_from(value, getitem(cause, 0), null);
  }
  throw raise_(value);
}
signature(raise_it, "value, *cause");

for (const arguments_ of [
  Tuple.of(1),
  Tuple.of("text"),
  Tuple.of(int),
  Tuple.of(ValueError),
  Tuple.of(new ValueError("made")),
  Tuple.of(1, 1),
  Tuple.of(1, new KeyError("cause")),
  Tuple.of(ValueError, 1),
  Tuple.of(new ValueError("x"), KeyError),
  Tuple.of(new ValueError("x"), null),
  Tuple.of(Failing),
  Tuple.of(ValueError, Failing),
  Tuple.of(Failing, 1),
]) {
  try {
    call(raise_it, ...arguments_);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof Exception)) {
      throw failure;
    }
    error = failure;
    try {
      try {
        print(repr(error), repr(error.__cause__), error.__suppress_context__);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    } finally {
      error = undefined as any;
    }
  }
}

try {
  try {
    throw new KeyError("first");
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof KeyError)) {
      throw failure_2;
    }
    try {
      throw during(raise_(42), failure_2);
    } catch (raised_2) {
      throw left_handler(raised_2, failure_2);
    }
  }
} catch (caught) {
  const failure_3 = exception(caught);
  if (!(failure_3 instanceof TypeError)) {
    throw failure_3;
  }
  error = failure_3;
  try {
    try {
      print(error, "during", repr(error.__context__));
    } catch (raised_3) {
      throw left_handler(raised_3, failure_3);
    }
  } finally {
    error = undefined as any;
  }
}
try {
  try {
    throw new KeyError("first");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    try {
      throw raise_from(new ValueError("second"), error);
    } catch (raised_4) {
      throw left_handler(raised_4, error);
    }
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  try {
    print(
      repr(error),
      "from",
      repr(error.__cause__),
      error.__cause__ === error.__context__,
    );
  } catch (raised_5) {
    throw left_handler(raised_5, error);
  }
}
