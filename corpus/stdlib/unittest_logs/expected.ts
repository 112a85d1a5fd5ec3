import * as asyncio from "@tsyncio/runtime/asyncio";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import * as logging from "@tsyncio/runtime/stdlib/logging";
import * as unittest from "@tsyncio/runtime/stdlib/unittest";
import {
  AssertionError,
  async_generator,
  blocking_methods,
  bound,
  call,
  coroutine,
  Dict,
  enter,
  exception,
  getattr,
  getitem,
  iterate,
  KeyError,
  len,
  native,
  print,
  produced,
  type,
  TypeError,
  unpack,
} from "@tsyncio/runtime";

const log = logging.getLogger("app.db");

const connection: unknown = call(
  contextlib.asynccontextmanager,
  function connection(name: unknown): AsyncGenerator<unknown> {
    return async_generator(function* connection() {
      print("open", name);
      yield* native(asyncio.sleep(0));
      yield produced(name);
      print("close", name);
    });
  },
);

class LogTests extends unittest.TestCase {
  test_logs(): null {
    let captured!: unknown;
    const scope = enter(this.assertLogs("app", "INFO"));
    try {
      captured = scope.value;
      log.info("first %s", 1);
      log.debug("hidden");
      log.error("second");
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
    print(
      getattr(bound(captured, "captured"), "output"),
      Array.from(
        iterate(getattr(bound(captured, "captured"), "records")),
        (record) => getattr(record, "levelname"),
      ),
    );
    const [records, output]: [unknown, unknown] = unpack(
      bound(captured, "captured"),
      2,
    );
    print(
      len(records),
      getitem(output, 0),
      getattr(type(bound(captured, "captured")), "__name__"),
    );
    return null;
  }

  test_missing(): null {
    try {
      const scope = enter(this.assertLogs(log, logging.WARNING));
      try {
        log.info("too low");
      } catch (caught) {
        scope.caught(caught);
      } finally {
        scope.exit();
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    try {
      const scope_2 = enter(this.assertLogs());
      try {
      } catch (caught) {
        scope_2.caught(caught);
      } finally {
        scope_2.exit();
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    try {
      const scope_3 = enter(this.assertLogs("app", 5));
      try {
      } catch (caught) {
        scope_3.caught(caught);
      } finally {
        scope_3.exit();
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    return null;
  }

  test_no_logs(): null {
    let nothing!: unknown;
    const scope = enter(this.assertNoLogs("app", "ERROR"));
    try {
      nothing = scope.value;
      log.warning("fine");
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
    print(bound(nothing, "nothing"));
    try {
      const scope_2 = enter(this.assertNoLogs(log));
      try {
        log.warning("not fine");
      } catch (caught) {
        scope_2.caught(caught);
      } finally {
        scope_2.exit();
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    return null;
  }

  test_exception_passes(): null {
    const scope = enter(this.assertRaises(KeyError));
    try {
      const scope_2 = enter(this.assertLogs());
      try {
        throw new KeyError("x");
      } catch (caught) {
        scope_2.caught(caught);
      } finally {
        scope_2.exit();
      }
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
    return null;
  }

  async test_of_asyncio(): Promise<null> {
    let captured!: unknown;
    async function main(): Promise<void> {
      asyncio
        .get_running_loop()
        .call_exception_handler(
          new Dict<any, any>([["message", "something odd"]]),
        );
    }

    const scope = enter(this.assertLogs("asyncio", "ERROR"));
    try {
      captured = scope.value;
      await asyncio.run(coroutine(main));
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
    print(getattr(bound(captured, "captured"), "output"));
    return null;
  }
}
blocking_methods(LogTests, "test_of_asyncio");

class AsyncTests extends unittest.IsolatedAsyncioTestCase {
  declare first: unknown;

  async asyncSetUp(): Promise<null> {
    this.first = await this.enterAsyncContext(call(connection, "first"));
    return null;
  }

  async asyncTearDown(): Promise<null> {
    print("tear down");
    return null;
  }

  async test_contexts(): Promise<null> {
    const second = await this.enterAsyncContext(call(connection, "second"));
    print(getattr(this, "first"), second);
    try {
      await this.enterAsyncContext(3);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof TypeError)) {
        throw error;
      }
      print(error);
    }
    return null;
  }
}

await unittest.main([LogTests, AsyncTests]);
