import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
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
  str,
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
  ): Promise<any> {
    const overwrite =
      options_2.overwrite === undefined ? true : options_2.overwrite;
    await asyncio.sleep(getattr(this, "delay"));
    if (contains(getattr(this, "items"), key) && !truth(overwrite)) {
      throw new KeyError(key);
    }
    setitem(getattr(this, "items"), key, value);
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

  async save(key: unknown, value: unknown, options_3: any = {}): Promise<any> {
    const options = rest_keywords(options_3);
    this.log.push(`save ${str(key)}`);
    return unawaited(
      await call(bind_method(this, super.save), key, value, kwargs(options)),
    );
  }

  static async ping(): Promise<string> {
    await asyncio.sleep(0);
    return "pong";
  }
}
signature(LoggingRepository.prototype.save, "key, value, **options");

async function main(): Promise<void> {
  const log: string[] = [];
  const repository = new LoggingRepository(log);
  await awaitable(call_method(await repository.save("a", 1), "save", "b", 2));
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
