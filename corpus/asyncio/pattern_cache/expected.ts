import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call_method,
  contains,
  coroutine,
  Dict,
  exception,
  getitem,
  iterate,
  len,
  list,
  LookupError,
  print,
  setitem,
  truth,
  unawaited,
} from "@tsyncio/runtime";

/** Loads each key once, however many ask at the same time. */
class Cache {
  declare loader: any;
  declare tasks: Dict<string, asyncio.Task<any>>;

  constructor(loader: any) {
    this.loader = loader;
    this.tasks = new Dict<string, asyncio.Task<any>>();
  }

  async get(key: string): Promise<any> {
    if (!contains(this.tasks, key)) {
      setitem(
        this.tasks,
        key,
        asyncio.create_task(coroutine(this.loader, key)),
      );
    }
    try {
      return unawaited(await asyncio.shield(getitem(this.tasks, key)));
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof LookupError)) {
        throw failure;
      }
      this.tasks.pop(key, null);
      throw failure;
    }
  }
}

async function load(key: any): Promise<any> {
  print("loading", key);
  await asyncio.sleep(0.02);
  if (truth(call_method(key, "startswith", "x"))) {
    throw new LookupError(key);
  }
  return unawaited(call_method(key, "upper"));
}

async function main(): Promise<void> {
  const cache = new Cache(load);
  print(
    await asyncio.gather(
      ...iterate(
        Iterator.from(["a", "b", "a", "a"]).map((key) =>
          coroutine(cache.get.bind(cache), key),
        ),
      ),
    ),
  );
  print(await cache.get("b"), len(cache.tasks));
  print(
    await asyncio.gather(
      coroutine(cache.get.bind(cache), "x1"),
      coroutine(cache.get.bind(cache), "x1"),
      { return_exceptions: true },
    ),
  );
  print(list(cache.tasks));
}

await asyncio.run(coroutine(main));
