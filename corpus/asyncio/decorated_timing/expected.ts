import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  call,
  coroutine,
  type float,
  format,
  getattr,
  kwargs as py_kwargs,
  print,
  rest_arguments,
  rest_keywords,
  signature,
  str,
  take_keywords,
  type Tuple,
} from "@tsyncio/runtime";

function async_timed(): any {
  function wrapper(
    func: ((delay_seconds: float) => Promise<float>) | (() => Promise<null>),
  ): (...args: unknown[]) => Promise<float | null> {
    const wrapped: (...args: unknown[]) => Promise<float | null> =
      functools.wraps(func)(
        signature(
          async function wrapped(
            ...args_items: unknown[]
          ): Promise<float | null> {
            const options = take_keywords(args_items);
            const kwargs = rest_keywords(options);
            const args: Tuple<float[]> = rest_arguments(args_items);
            print(
              `starting ${getattr(func, "__name__")} with args ${str(args)} ${str(kwargs)}`,
            );
            const start = Number(time.monotonic());
            try {
              return await call(func, ...args, py_kwargs(kwargs));
            } finally {
              const end = Number(time.monotonic());
              const total = end - start;
              print(`finished in ${format(total, ".1f")} second(s)`);
            }
          },
          "*args, **kwargs",
          "async_timed.<locals>.wrapper.<locals>.wrapped",
        ),
      );
    return wrapped;
  }
  return wrapper;
}

function log(
  func: (a: number, b: number) => number,
): (...args: unknown[]) => number {
  const inner: (...args: unknown[]) => number = functools.wraps(func)(
    signature(
      function inner(...args_items: unknown[]): number {
        const options = take_keywords(args_items);
        const kwargs = rest_keywords(options);
        const args: Tuple<number[]> = rest_arguments(args_items);
        print("call", getattr(func, "__name__"));
        return call(func, ...args, py_kwargs(kwargs));
      },
      "*args, **kwargs",
      "log.<locals>.inner",
    ),
  );
  return inner;
}

const delay: (...args: unknown[]) => Promise<float | null> = call(
  async_timed(),
  async function delay(delay_seconds: float): Promise<float> {
    print(`sleeping for ${str(delay_seconds)} second(s)`);
    await asyncio.sleep(delay_seconds);
    return delay_seconds;
  },
);

const add: (...args: unknown[]) => number = log(function add(
  a: number,
  b: number,
): number {
  return a + b;
});

const main: (...args: unknown[]) => Promise<float | null> = call(
  async_timed(),
  async function main(): Promise<null> {
    const task_one = asyncio.create_task(coroutine(delay, 0.2));
    const task_two = asyncio.create_task(coroutine(delay, 0.3));
    await task_one;
    await task_two;
    const r = add(1, 2);
    print(r + 1);
    return null;
  },
);

await asyncio.run(coroutine(main));
