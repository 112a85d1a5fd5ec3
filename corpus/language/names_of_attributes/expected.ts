// Attributes may have any name: those that a runtime would like for itself, and keys of other people's data.

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  awaitable,
  Bytes,
  call,
  call_method,
  contains,
  coroutine,
  delitem,
  Dict,
  dict,
  eq,
  Exception,
  exception,
  finish_class,
  getattr,
  getitem,
  hasattr,
  iadd,
  inherits,
  iterate,
  kwargs as py_kwargs,
  len,
  list,
  mapping,
  or_,
  print,
  rest_keywords,
  setattr,
  setitem,
  signature,
  sorted,
  super_of,
  take_keywords,
  truth,
  Tuple,
  type,
  TypeError,
  unawaited,
  unpack,
  ValueError,
  vars,
} from "@tsyncio/runtime";

class Response {
  declare raw_data: unknown;
  declare raw_type: unknown;
  declare items: unknown;
  declare length: unknown;

  constructor(raw_data: unknown, options: { [keyword: string]: any } = {}) {
    const fields = rest_keywords(options);
    this.raw_data = raw_data;
    this.raw_type = "text";
    this.items = [];
    this.length = len(raw_data);
    for (const item of iterate(call_method(fields, "items"))) {
      const [name, value]: [any, unknown] = unpack(item, 2);
      setattr(this, name, value);
    }
  }

  raw_keys(): unknown[] {
    return sorted(vars(this));
  }
}
signature(Response, "raw_data, **fields");

const response = call(
  Response,
  "a=1",
  py_kwargs(
    new Dict<string, string | number | null>([
      ["$ref", "#/top"],
      ["size", 3],
      ["raw_value", null],
    ]),
  ),
);
print(
  response.raw_data,
  getattr(response, "raw_" + "type"),
  call_method(response, "raw_keys"),
  hasattr(response, "raw_items"),
);
print(
  vars(response),
  getattr(response, "$ref"),
  getattr(type(response), "__name__"),
);

class Failure extends Exception {
  declare raw_body: unknown;

  constructor(message: any, raw_body: unknown) {
    super(message);
    this.raw_body = raw_body;
  }
}
signature(Failure, "message, raw_body");

function body_of(error: Failure | ValueError): unknown {
  return getattr(error, "raw_body", "nothing");
}

try {
  throw new Failure("bad", Bytes.from_latin1("\u0000"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Failure)) {
    throw error;
  }
  print(
    error,
    error.raw_body,
    body_of(error),
    body_of(new ValueError()),
    getattr(error, "__dict__"),
  );
}

/** A dict with methods and attributes of the names that a container may have inside. */
class Settings extends inherits(dict) {
  __init__(...args_items: any[]): null {
    const options_2 = take_keywords(args_items);
    const kwargs = rest_keywords(options_2);
    const args = Tuple.of(...args_items);
    call_method(
      super_of(Settings, this),
      "__init__",
      ...args,
      py_kwargs(kwargs),
    );
    setattr(this, "raw_text", "text");
    setattr(this, "size", len(this));
    return null;
  }

  set(key: unknown, value: unknown): Settings {
    setitem(this, key, value);
    return this;
  }

  find(prefix: unknown): any[] {
    return Iterator.from(iterate(this))
      .filter((key) => truth(call_method(key, "startswith", prefix)))
      .toArray();
  }

  remove(key: unknown): Settings {
    delitem(this, key);
    return this;
  }

  has(key: unknown): boolean {
    return contains(this, key);
  }
}
signature(Settings.prototype.__init__, "*args, **kwargs");
finish_class(Settings);

const settings = call(Settings, py_kwargs({ host: "local", port: 80 }));
call_method(
  call_method(call_method(settings, "set", "path", "/"), "set", "hash", ""),
  "remove",
  "hash",
);
print(
  settings,
  call_method(settings, "find", "p"),
  call_method(settings, "has", "host"),
  getattr(settings, "size"),
  getattr(settings, "raw_text"),
  vars(settings),
);
print(
  new Dict<unknown, unknown>([...mapping(settings).items()]),
  or_(settings, new Dict<unknown, unknown>([["x", 1]])),
  list(call_method(settings, "items")),
  eq(
    settings,
    new Dict<unknown, unknown>([
      ["host", "local"],
      ["port", 80],
      ["path", "/"],
    ]),
  ),
);
setitem(getattr(settings, "__dict__"), "size", 9);
call_method(settings, "update", py_kwargs({ port: 81 }));
print(getattr(settings, "size"), len(settings), getitem(settings, "port"));

class Job {
  static raw_count: any = 0;

  async raw_run(value: unknown): Promise<unknown> {
    Job.raw_count = iadd(Job.raw_count, value);
    return unawaited(Job.raw_count);
  }
}

async function main(): Promise<void> {
  const job = new Job();
  for (const method of ["raw_run", "raw_run"]) {
    print(await awaitable(call(getattr(job, method), 2)));
  }
}

await asyncio.run(coroutine(main));

class Named {
  static raw_type_name: any = "mine";
}

try {
  add(new Named(), 1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error, Named.raw_type_name);
}
