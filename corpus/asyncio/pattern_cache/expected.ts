import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  contains,
  coroutine,
  Dict,
  exception,
  getitem,
  len,
  list,
  LookupError,
  print,
  setitem,
} from "@tsyncio/runtime";

/** Loads each key once, however many ask at the same time. */
class Cache {
  declare loader: (key: string) => Promise<string>;
  declare tasks: Dict<string, asyncio.Task<string>>;

  constructor(loader: (key: string) => Promise<string>) {
    this.loader = loader;
    this.tasks = new Dict<string, asyncio.Task<string>>();
  }

  async get(key: string): Promise<string> {
    if (!contains(this.tasks, key)) {
      setitem(
        this.tasks,
        key,
        asyncio.create_task(coroutine(this.loader, key)),
      );
    }
    try {
      return await asyncio.shield(getitem(this.tasks, key));
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

async function load(key: string): Promise<string> {
  print("loading", key);
  await asyncio.sleep(0.02);
  if (strings.startswith(key, "x")) {
    throw new LookupError(key);
  }
  return strings.upper(key);
}

async function main(): Promise<void> {
  const cache = new Cache(load);
  print(
    await asyncio.gather(
      ...Iterator.from(["a", "b", "a", "a"]).map((key) =>
        coroutine(cache.get.bind(cache), key),
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
