import * as unittest from "@tsyncio/runtime/stdlib/unittest";
import {
  add,
  AssertionError,
  bound,
  Bytes,
  call,
  call_method,
  decorate,
  Dict,
  enter,
  exception,
  float,
  getattr,
  getitem,
  int,
  KeyError,
  mul,
  print,
  PySet,
  repr,
  signature,
  str,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

/** The text of each assertion that fails. */
class Messages extends unittest.TestCase {
  declare seen: unknown[];

  setUp(): null {
    this.seen = [];
    return null;
  }

  tearDown(): null {
    for (const text of getattr(this, "seen")) {
      print(text);
    }
    return null;
  }

  failing(name: any, ...args_items: unknown[]): null {
    const args = Tuple.of(...args_items);
    let completed = false;
    try {
      call(getattr(this, name), ...args);
      completed = true;
    } catch (thrown) {
      const error = exception(thrown);
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      getattr(this, "seen").push(`${str(name)}: ${str(error)}`);
    }
    if (completed) {
      getattr(this, "seen").push(`${str(name)}: holds`);
    }
    return null;
  }

  test_equality(): null {
    this.failing("assertEqual", 1, 2);
    this.failing("assertEqual", 1, float(1));
    this.failing("assertEqual", 1, 2, "the message");
    this.failing(
      "assertEqual",
      mul(Bytes.from_latin1("x"), 90),
      add(mul(Bytes.from_latin1("x"), 60), Bytes.from_latin1("y")),
    );
    this.failing("assertNotEqual", 3, 3);
    this.failing("assertIs", [], []);
    this.failing("assertIsNone", 0);
    this.failing("assertIsNotNone", null);
    return null;
  }

  test_order(): null {
    this.failing("assertLess", 2, 1);
    this.failing("assertLessEqual", 2, 1);
    this.failing("assertGreater", 1, 2);
    this.failing("assertGreaterEqual", 1, 2);
    this.failing("assertAlmostEqual", float(1), 1.1);
    this.failing("assertAlmostEqual", float(1), 1.1, 0);
    this.failing("assertNotAlmostEqual", float(1), 1.00000001);
    return null;
  }

  test_containers(): null {
    this.failing("assertIn", 3, [1, 2]);
    this.failing("assertNotIn", 1, [1, 2]);
    this.failing("assertIsInstance", 3, str);
    this.failing("assertCountEqual", [1, 2, 2], [2, 1, 3]);
    this.failing("assertSetEqual", new PySet([1, 2]), new PySet([2, 3]));
    this.failing("assertTrue", []);
    this.failing("assertFalse", Tuple.of(0));
    return null;
  }

  test_exceptions(): null {
    let caught!: unknown;
    const scope = enter(this.assertRaises(KeyError));
    try {
      caught = scope.value;
      getitem(new Dict(), "key");
    } catch (thrown) {
      scope.caught(thrown);
    } finally {
      scope.exit();
    }
    getattr(this, "seen").push(
      repr(getattr(bound(caught, "caught"), "exception")),
    );
    this.failing("assertRaises", KeyError, int, "1");
    this.failing("assertRaisesRegex", ValueError, "^no", int, "x");
    const scope_2 = enter(
      this.assertRaisesRegex(
        ValueError,
        "invalid literal for int\\(\\) with base \\d+",
      ),
    );
    try {
      int("x");
    } catch (thrown) {
      scope_2.caught(thrown);
    } finally {
      scope_2.exit();
    }
    return null;
  }

  test_skipped(): null {
    call_method(this, "fail", "runs");
    return null;
  }

  test_known(): null {
    call_method(this, "fail", "known");
    return null;
  }
}
signature(Messages.prototype.failing, "name, *args");
decorate(Messages, "test_skipped", (method) =>
  call(unittest.skip("not today"), method),
);
decorate(Messages, "test_known", (method_2) =>
  call(unittest.expectedFailure, method_2),
);

class Later extends unittest.IsolatedAsyncioTestCase {
  declare value: number;

  async asyncSetUp(): Promise<null> {
    this.value = 3;
    return null;
  }

  async test_value(): Promise<null> {
    print("in the loop", getattr(this, "value"));
    return null;
  }
}

const program = await unittest.main([Messages, Later], { exit: false });
print(
  getattr(getattr(program, "result"), "testsRun"),
  call_method(getattr(program, "result"), "wasSuccessful"),
);
