import {
  call,
  divide,
  during,
  enter,
  exception,
  IndexError,
  KeyError,
  left_handler,
  print,
  raise_,
  repr,
  signature,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";
import { contextmanager, ExitStack } from "@tsyncio/runtime/stdlib/contextlib";

class CM {
  __enter__(): CM {
    return this;
  }
  __exit__(...a_items: unknown[]): null {
    const a = Tuple.of(...a_items);
    try {
      divide(1, 0);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof ZeroDivisionError)) {
        throw failure;
      }
      try {
        throw during(new KeyError("k"), failure);
      } catch (raised) {
        throw left_handler(raised, failure);
      }
    }
    return null;
  }
}
signature(CM.prototype.__exit__, "*a");
try {
  const scope = enter(new CM());
  try {
    throw new ValueError("v");
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  try {
    print(repr(e), repr(e.__context__), repr(e.__context__!.__context__));
  } catch (raised) {
    throw left_handler(raised, e);
  }
}
function raiser(e: unknown): never {
  throw raise_(e);
}
try {
  const scope_2 = enter(new ExitStack());
  try {
    const s = scope_2.value;
    s.callback(raiser, new IndexError("a"));
    s.callback(raiser, new KeyError("b"));
    throw new ValueError("v");
  } catch (error) {
    scope_2.caught(error);
  } finally {
    scope_2.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof IndexError)) {
    throw e;
  }
  try {
    print(
      repr(e),
      repr(e.__context__),
      repr(e.__context__!.__context__),
      e.__context__!.__context__!.__context__,
    );
  } catch (raised_2) {
    throw left_handler(raised_2, e);
  }
}
const g: unknown = call(contextmanager, function* g(): Generator<null> {
  try {
    yield null;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    try {
      throw during(new TypeError("t"), failure);
    } catch (raised) {
      throw left_handler(raised, failure);
    }
  }
});
try {
  const scope_3 = enter(call(g));
  try {
    throw new ValueError("v");
  } catch (error) {
    scope_3.caught(error);
  } finally {
    scope_3.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  try {
    print(repr(e.__context__));
  } catch (raised_3) {
    throw left_handler(raised_3, e);
  }
}
