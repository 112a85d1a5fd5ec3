// Metaclasses as programs write them: one object of a class, a registry of plugins, classes that read their own bodies.

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  AttributeError,
  call,
  call_method,
  contains,
  coroutine,
  Dict,
  exception,
  finish_class,
  getattr,
  getitem,
  hasattr,
  hierarchy,
  inherits,
  is_,
  isinstance,
  issubclass,
  iter,
  iterate,
  KeyError,
  known_as,
  kwargs as py_kwargs,
  len,
  list,
  print,
  rest_keywords,
  setattr,
  setitem,
  signature,
  sorted,
  str,
  super_of,
  take_keywords,
  truth,
  Tuple,
  type,
  TypeBase,
  TypeError,
  unpack,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";

class Singleton extends inherits(TypeBase) {
  static _objects: unknown = new Dict();

  __call__(...args_items: unknown[]): any {
    const options_2 = take_keywords(args_items);
    const kwargs = rest_keywords(options_2);
    const args = Tuple.of(...args_items);
    if (!contains(getattr(this, "_objects"), this)) {
      const value_2: unknown = call_method(
        super_of(Singleton, this),
        "__call__",
        ...args,
        py_kwargs(kwargs),
      );
      setitem(getattr(this, "_objects"), this, value_2);
    }
    return getitem(getattr(this, "_objects"), this);
  }
}
signature(Singleton.prototype.__call__, "*args, **kwargs");
finish_class(Singleton);

class Settings {
  __init__(
    path: unknown = "default.toml",
    options_3: { debug?: unknown } = {},
  ): null {
    const debug = options_3.debug === undefined ? false : options_3.debug;
    print("reading", path, debug);
    setattr(this, "path", path);
    return null;
  }
}
signature(Settings.prototype.__init__, "path=…, *, debug=…");
finish_class(Settings, { names: ["__init__"], metaclass: Singleton });

class Plugin extends inherits(TypeBase) {
  static registry: unknown = new Dict();

  static __new__(
    mcs: unknown,
    name: unknown,
    bases: unknown,
    namespace: unknown,
    options_4: { [keyword: string]: any } = {},
  ): any {
    const options = rest_keywords(options_4);
    const cls = call_method(
      super_of(Plugin, mcs),
      "__new__",
      mcs,
      name,
      bases,
      namespace,
    );
    if (truth(bases)) {
      setitem(
        getattr(mcs, "registry"),
        options.get("key", call_method(name, "lower")),
        cls,
      );
    }
    return cls;
  }

  __init__(
    name: any,
    bases: any,
    namespace: any,
    options_5: { [keyword: string]: any } = {},
  ): null {
    const options = rest_keywords(options_5);
    call_method(super_of(Plugin, this), "__init__", name, bases, namespace);
    setattr(this, "number", len(getattr(Plugin, "registry")));
    return null;
  }

  __len__(): number {
    return len(getattr(this, "registry"));
  }

  __iter__(): Iterable<any> {
    return iter(sorted(getattr(this, "registry")));
  }

  __getitem__(key: unknown): any {
    return getitem(getattr(this, "registry"), key);
  }

  __repr__(): string {
    return `<plugin ${str(getattr(this, "__name__"))} ${str(getattr(this, "number"))}>`;
  }

  get label(): any {
    return call_method(getattr(this, "__name__"), "upper");
  }
}
signature(Plugin.__new__, "mcs, name, bases, namespace, **options");
signature(Plugin.prototype.__init__, "name, bases, namespace, **options");
finish_class(Plugin);

class Handler {
  async handle(text: unknown): Promise<string> {
    await asyncio.sleep(0);
    return `${str(getattr(type(this), "label"))}: ${str(text)}`;
  }
}
signature(Handler.prototype.handle, "text");
finish_class(Handler, { names: ["handle"], metaclass: Plugin });

class Csv extends Handler {}
finish_class(Csv);

const key_2 = "js";
class Json extends Handler {
  async handle(text: unknown): Promise<string> {
    return (
      "{" + (await call_method(super_of(Json, this), "handle", text)) + "}"
    );
  }
}
signature(Json.prototype.handle, "text");
finish_class(Json, { names: ["handle"], keywords: { key: key_2 } });

class Field {
  __init__(kind: unknown): null {
    setattr(this, "kind", kind);
    return null;
  }

  __set_name__(owner: unknown, name: unknown): null {
    setattr(this, "name", name);
    return null;
  }
}
finish_class(Field);

class Table extends inherits(TypeBase) {
  static __new__(
    mcs: unknown,
    name: unknown,
    bases: unknown,
    namespace: unknown,
  ): any {
    const fields = new Dict<unknown, unknown>(
      Iterator.from(iterate(call_method(namespace, "items")))
        .filter((item) => {
          const [key, value]: [unknown, unknown] = unpack(item, 2);
          return isinstance(value, Field);
        })
        .map((item) => {
          const [key, value]: [unknown, unknown] = unpack(item, 2);
          return [key, value] as const;
        }),
    );
    const rest = new Dict<unknown, unknown>(
      Iterator.from(iterate(call_method(namespace, "items")))
        .filter((item_2) => {
          const [key, value]: [unknown, unknown] = unpack(item_2, 2);
          return !contains(fields, key);
        })
        .map((item_2) => {
          const [key, value]: [unknown, unknown] = unpack(item_2, 2);
          return [key, value] as const;
        }),
    );
    setitem(rest, "fields", fields);
    setitem(
      rest,
      "columns",
      known_as(
        (self: unknown) =>
          Array.from(
            iterate(call_method(getattr(self, "fields"), "items")),
            (item_3) => {
              const [key, field]: [unknown, unknown] = unpack(item_3, 2);
              return `${str(key)} ${str(getattr(field, "kind"))}`;
            },
          ),
        "<lambda>",
        "Table.__new__.<locals>.<lambda>",
      ),
    );
    return call_method(super_of(Table, mcs), "__new__", mcs, name, bases, rest);
  }
}
signature(Table.__new__, "mcs, name, bases, namespace");
finish_class(Table);

class User {
  static name_: unknown = call(Field, "text");
  static age: unknown = call(Field, "int");
  static limit = 10;

  describe(): string {
    return `${len(getattr(this, "fields"))} fields, at most ${str(getattr(this, "limit"))}`;
  }
}
finish_class(User, {
  names: ["name", "age", "limit", "describe"],
  metaclass: Table,
});

class Abstract extends inherits(TypeBase) {
  __call__(...args_items_2: unknown[]): any {
    const args = Tuple.of(...args_items_2);
    if (truth(call_method(getattr(this, "__name__"), "startswith", "Base"))) {
      throw new TypeError(`${str(getattr(this, "__name__"))} is abstract`);
    }
    return call_method(super_of(Abstract, this), "__call__", ...args);
  }
}
signature(Abstract.prototype.__call__, "*args");
finish_class(Abstract);

class BaseShape {}
finish_class(BaseShape, { metaclass: Abstract });

class Square extends BaseShape {}
finish_class(Square);

async function main(): Promise<void> {
  print(
    is_(
      call(Settings, "a.toml", py_kwargs({ debug: true })),
      call(Settings, "b.toml"),
    ),
    getattr(call(Settings), "path"),
    type(Settings),
    isinstance(Settings, Singleton),
  );
  print(
    getattr(Plugin, "registry"),
    len(Handler),
    list(Handler),
    getitem(Handler, "js"),
    getattr(Csv, "label"),
    Array.from([Handler, Csv, Json], (cls) => getattr(cls, "number")),
  );
  print(
    await asyncio.gather(
      ...Iterator.from(iterate(Handler)).map((key) =>
        call_method(call(getitem(Handler, key)), "handle", "x"),
      ),
    ),
  );
  print(
    list(getattr(User, "fields")),
    hasattr(User, "name"),
    call_method(call(User), "columns"),
    call_method(call(User), "describe"),
    getattr(User, "limit"),
    getattr(type(User), "__name__"),
  );
  print(
    isinstance(call(Square), BaseShape),
    type(Square) === Abstract,
    issubclass(Abstract, type),
    hierarchy(Square, "__mro__"),
  );
  for (const bad of [
    () => call(BaseShape),
    () => getattr(call(Csv), "label"),
    () => getattr(Handler, "missing"),
    () => getitem(Handler, "xml"),
  ]) {
    try {
      call(bad);
    } catch (caught) {
      const error = exception(caught);
      if (!(
        error instanceof TypeError ||
        error instanceof AttributeError ||
        error instanceof KeyError
      )) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
  try {
    class Both extends inherits(Settings, Handler) {}
    finish_class(Both, { qualname: "main.<locals>.Both" });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
