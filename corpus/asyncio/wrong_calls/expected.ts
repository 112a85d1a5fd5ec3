import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  detached,
  exception,
  fail,
  print,
  TypeError,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  for (let number = 0; number < 24; number++) {
    try {
      if (number === 0) {
        fail(
          new TypeError(
            "Lock.__init__() got an unexpected keyword argument 'loop'",
          ),
        );
      } else if (number === 1) {
        fail(
          new TypeError(
            "Queue.__init__() got an unexpected keyword argument 'loop'",
          ),
        );
      } else if (number === 2) {
        fail(
          new TypeError(
            "Queue.__init__() takes from 1 to 2 positional arguments but 3 were given",
          ),
        );
      } else if (number === 3) {
        await fail(
          new TypeError("sleep() got an unexpected keyword argument 'loop'"),
        );
      } else if (number === 4) {
        await (coroutine(asyncio.sleep, 0),
        fail(
          new TypeError("gather() got an unexpected keyword argument 'loop'"),
        ));
      } else if (number === 5) {
        await fail(
          new TypeError("wait() got an unexpected keyword argument 'loop'"),
        );
      } else if (number === 6) {
        await (coroutine(asyncio.sleep, 0),
        fail(
          new TypeError("wait_for() got an unexpected keyword argument 'loop'"),
        ));
      } else if (number === 7) {
        fail(
          new TypeError(
            "Event.__init__() takes 1 positional argument but 2 were given",
          ),
        );
      } else if (number === 8) {
        fail(
          new TypeError(
            "Barrier.__init__() missing 1 required positional argument: 'parties'",
          ),
        );
      } else if (number === 9) {
        await (coroutine(asyncio.sleep, 0),
        fail(
          new TypeError(
            "wait_for() missing 1 required positional argument: 'timeout'",
          ),
        ));
      } else if (number === 10) {
        fail(
          new TypeError(
            "TaskGroup.__init__() takes 1 positional argument but 2 were given",
          ),
        );
      } else if (number === 11) {
        fail(
          new TypeError(
            "BoundedSemaphore.__init__() takes from 1 to 2 positional arguments but 3 were given",
          ),
        );
      } else if (number === 12) {
        await fail(
          new TypeError(
            "sleep() missing 1 required positional argument: 'delay'",
          ),
        );
      } else if (number === 13) {
        (new asyncio.Lock(),
          fail(
            new TypeError(
              "Condition.__init__() got an unexpected keyword argument 'loop'",
            ),
          ));
      } else if (number === 14) {
        detached(
          fail(
            new TypeError(
              "create_task() missing 1 required positional argument: 'coro'",
            ),
          ),
        );
      } else if (number === 15) {
        fail(
          new TypeError(
            "timeout() missing 1 required positional argument: 'delay'",
          ),
        );
      } else if (number === 16) {
        await fail(
          new TypeError(
            "sleep() takes from 1 to 2 positional arguments but 3 were given",
          ),
        );
      } else if (number === 17) {
        await (coroutine(main),
        fail(
          new TypeError("run() takes 1 positional argument but 2 were given"),
        ));
      } else if (number === 18) {
        await (coroutine(asyncio.sleep, 0),
        fail(
          new TypeError("shield() got an unexpected keyword argument 'loop'"),
        ));
      } else if (number === 19) {
        fail(
          new TypeError(
            "as_completed() got an unexpected keyword argument 'loop'",
          ),
        );
      } else if (number === 20) {
        detached(
          (coroutine(asyncio.sleep, 0),
          fail(
            new TypeError(
              "create_task() takes 1 positional argument but 2 were given",
            ),
          )),
        );
      } else if (number === 21) {
        detached(
          fail(
            new TypeError(
              "ensure_future() missing 1 required positional argument: 'coro_or_future'",
            ),
          ),
        );
      } else if (number === 22) {
        await fail(
          new TypeError("wait() takes 1 positional argument but 2 were given"),
        );
      } else if (number === 23) {
        (coroutine(asyncio.sleep, 0),
          fail(
            new TypeError(
              "run_coroutine_threadsafe() missing 1 required positional argument: 'loop'",
            ),
          ));
      }
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof TypeError)) {
        throw error;
      }
      print(number, error);
    }
  }
}

await asyncio.run(coroutine(main));
