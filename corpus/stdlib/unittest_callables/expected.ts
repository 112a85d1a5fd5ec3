import * as asyncio from "@tsyncio/runtime/asyncio";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as unittest from "@tsyncio/runtime/stdlib/unittest";
import {
  AssertionError,
  coroutine,
  exception,
  getattr,
  int,
  KeyError,
  print,
  signature,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

class CallableTests extends unittest.TestCase {
  declare loop: asyncio.AbstractEventLoop;

  setUp(): null {
    this.loop = asyncio.new_event_loop();
    this.addCleanup(getattr(getattr(this, "loop"), "close"));
    return null;
  }

  async fails(): Promise<any> {
    await asyncio.sleep(0);
    throw new ValueError("x");
  }

  async helper(n: unknown): Promise<any> {
    await getattr(this, "loop").run_until_complete(coroutine(asyncio.sleep, 0));
    throw new KeyError(n);
  }

  async test_coroutine(): Promise<null> {
    await this.assertRaises(
      ValueError,
      getattr(getattr(this, "loop"), "run_until_complete"),
      coroutine(this.fails.bind(this)),
    );
    print("a");
    return null;
  }

  async test_method(): Promise<null> {
    await this.assertRaises(
      KeyError,
      threading.blocking(getattr(this, "helper")),
      3,
    );
    await this.assertRaisesRegex(
      KeyError,
      "4",
      threading.blocking(getattr(this, "helper")),
      { n: 4 },
    );
    print("b");
    return null;
  }

  async test_lambda(): Promise<null> {
    await this.assertRaises(
      ValueError,
      threading.blocking(
        async () =>
          await getattr(this, "loop").run_until_complete(
            coroutine(this.fails.bind(this)),
          ),
      ),
    );
    print("c");
    return null;
  }

  test_builtin(): null {
    this.assertRaises(ValueError, int, "x");
    return null;
  }

  async test_other(): Promise<null> {
    try {
      await this.assertRaises(
        TypeError,
        threading.blocking(getattr(this, "helper")),
        1,
      );
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof KeyError)) {
        throw e;
      }
      print("e", e);
    }
    try {
      await this.assertRaises(
        ValueError,
        getattr(getattr(this, "loop"), "run_until_complete"),
        coroutine(asyncio.sleep, 0),
      );
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof AssertionError)) {
        throw e;
      }
      print("e", e);
    }
    return null;
  }
}
signature(CallableTests.prototype.helper, "n");

await unittest.main([CallableTests]);
