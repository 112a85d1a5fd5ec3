import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  call_method,
  catches,
  coroutine,
  decorate,
  Dict,
  Exception,
  exception,
  getattr,
  getitem,
  KeyError,
  kwargs,
  print,
  raise_from,
  rest_arguments,
  rest_keywords,
  RuntimeError,
  setitem,
  signature,
  take_keywords,
  Tuple,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";

const default_exc: typeof Exception | typeof ValueError = Exception;
function retry(
  times: number,
  exc: typeof Exception | typeof ValueError = default_exc,
): (
  f: (limit?: number) => Promise<string>,
) => (...a: unknown[]) => Promise<string> {
  function deco(
    f: (limit?: number) => Promise<string>,
  ): (...a: unknown[]) => Promise<string> {
    async function w(...a_items: unknown[]): Promise<string> {
      const options = take_keywords(a_items);
      const k = rest_keywords(options);
      const a: Tuple<number[]> = rest_arguments(a_items);
      let e!: unknown;
      for (let i = 0; i < times; i++) {
        try {
          return await call(f, ...a, kwargs(k));
        } catch (error) {
          const failure = exception(error);
          if (!catches(failure, exc)) {
            throw failure;
          }
          e = failure;
          try {
            print("attempt", i + 1, "failed:", e);
            await asyncio.sleep(0);
          } finally {
            e = undefined as any;
          }
        }
      }
      throw raise_from(
        new RuntimeError("gave up"),
        false ? e : new RuntimeError("gave up"),
        null,
      );
    }
    signature(w, "*a, **k", "retry.<locals>.deco.<locals>.w");
    return w;
  }
  return deco;
}
const state = new Dict<string, number>([["n", 0]]);
const flaky: (...a: unknown[]) => Promise<string> = call(
  retry(3, ValueError),
  signature(async function flaky(limit = 2): Promise<string> {
    setitem(state, "n", getitem(state, "n") + 1);
    if (getitem(state, "n") <= limit) {
      throw new ValueError(`n=${getitem(state, "n")}`);
    }
    return "ok";
  }, "limit=…"),
);
function timed(f: unknown): (...a: unknown[]) => Promise<unknown> {
  async function w(...a_items: unknown[]): Promise<unknown> {
    const a = Tuple.of(...a_items);
    print("begin");
    const r = await awaitable(call(f, ...a));
    print("done");
    return unawaited(r);
  }
  signature(w, "*a", "timed.<locals>.w");
  return w;
}
class Client {
  declare log: unknown[];

  constructor() {
    this.log = [];
  }
  async get(url: unknown): Promise<unknown> {
    await asyncio.sleep(0);
    call_method(getattr(this, "log"), "append", url);
    return unawaited(call_method(url, "upper"));
  }
  async bad(): Promise<any> {
    throw new KeyError("k");
  }
}
decorate(Client, "get", (method) => timed(method));
decorate(Client, "bad", (method_2) => call(retry(2), timed(method_2)));
async function main(): Promise<void> {
  print(
    await flaky(),
    await asyncio.gather(coroutine(flaky), coroutine(flaky, 0)),
  );
  const c = new Client();
  print(
    await awaitable(call_method(c, "get", "a")),
    await asyncio.gather(...Array.from("bc", (u) => call_method(c, "get", u))),
    c.log,
  );
  try {
    await awaitable(call_method(c, "bad"));
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  const t = asyncio.create_task(call_method(c, "get", "t"));
  print(await t);
}
await asyncio.run(coroutine(main));
