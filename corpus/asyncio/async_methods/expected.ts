import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  bind_method,
  call,
  call_method,
  contains,
  coroutine,
  Dict,
  exception,
  type float,
  getattr,
  KeyError,
  kwargs,
  print,
  rest_keywords,
  setitem,
  signature,
  truth,
  unawaited,
} from "@tsyncio/runtime";

class Repository {
  declare delay: float;
  declare items: Dict<unknown, unknown>;

  constructor(delay: float = 0.01) {
    this.delay = delay;
    this.items = new Dict();
  }

  async save(
    key: unknown,
    value: unknown,
    options_2: { overwrite?: unknown } = {},
  ): Promise<Repository> {
    const overwrite =
      options_2.overwrite === undefined ? true : options_2.overwrite;
    await asyncio.sleep(this.delay);
    if (contains(this.items, key) && !truth(overwrite)) {
      throw new KeyError(key);
    }
    setitem(this.items, key, value);
    return unawaited(this);
  }

  async load(key: string, default_: string | null = null): Promise<any> {
    await asyncio.sleep(this.delay);
    return unawaited(this.items.get(key, default_));
  }
}
signature(Repository.prototype.save, "key, value, *, overwrite=…");
signature(Repository.prototype.load, "key, default=…");

class LoggingRepository extends Repository {
  declare log: string[];

  constructor(log: string[]) {
    super(0);
    this.log = log;
  }

  async save(
    key: string,
    value: number,
    options_3: any = {},
  ): Promise<Repository> {
    const options = rest_keywords(options_3);
    this.log.push(`save ${key}`);
    return unawaited(
      await call(bind_method(this, super.save), key, value, kwargs(options)),
    );
  }

  static async ping(): Promise<string> {
    await asyncio.sleep(0);
    return "pong";
  }
}

async function main(): Promise<void> {
  const log: string[] = [];
  const repository = new LoggingRepository(log);
  await call_method(await repository.save("a", 1), "save", "b", 2);
  try {
    await repository.save("a", 3, { overwrite: false });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("refused", error);
  }
  print(
    await repository.load("a"),
    await repository.load("z", "none"),
    await call_method(repository, "ping"),
  );
  const load = getattr(repository, "load");
  print(
    await asyncio.gather(
      call(load, "a"),
      call(load, "b"),
      coroutine(repository.load.bind(repository), "c"),
    ),
    log,
  );
}

await asyncio.run(coroutine(main));
