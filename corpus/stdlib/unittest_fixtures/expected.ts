import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import * as unittest from "@tsyncio/runtime/stdlib/unittest";
import {
  call,
  call_method,
  coroutine,
  getattr,
  print,
  setattr,
  type,
  ValueError,
} from "@tsyncio/runtime";

function setUpModule(): void {
  print("the module is set up");
  unittest.addModuleCleanup(print, "the module is cleaned up", { end: "!\n" });
}

async function tearDownModule(): Promise<void> {
  await asyncio.run(coroutine(asyncio.sleep, 0));
  print("the module is torn down");
}

const held: unknown = call(
  contextlib.contextmanager,
  function* held(name: unknown): Generator<unknown> {
    print("holding", name);
    yield name;
    print("letting go of", name);
  },
);

class Shared extends unittest.TestCase {
  static setUpClass(): null {
    super.setUpClass();
    call(
      getattr(this, "addClassCleanup"),
      print,
      "cleaned up after",
      getattr(this, "__name__"),
    );
    setattr(
      this,
      "name",
      call(getattr(this, "enterClassContext"), call(held, "a class's thing")),
    );
    return null;
  }

  static tearDownClass(): null {
    print("tearing down", getattr(this, "__name__"));
    super.tearDownClass();
    return null;
  }

  test_first(): null {
    print("first of", getattr(type(this), "__name__"), getattr(this, "name"));
    return null;
  }

  test_second(): null {
    print("second of", getattr(type(this), "__name__"));
    return null;
  }
}

class SharedAgain extends Shared {
  test_first(): any {
    print("another first", this.enterContext(call(held, "a test's thing")));
  }
}

class FailsAtOnce extends unittest.TestCase {
  static setUpClass(): any {
    call_method(
      this,
      "addClassCleanup",
      print,
      "cleaned up although setUpClass failed",
    );
    throw new ValueError("no class today");
  }

  test_never(): null {
    print("never");
    return null;
  }
}

const result = getattr(
  await unittest.main([Shared, SharedAgain, FailsAtOnce], {
    setUpModule,
    tearDownModule,
    exit: false,
  }),
  "result",
);
print(
  getattr(result, "testsRun"),
  "tests, successful:",
  call_method(result, "wasSuccessful"),
);
