import * as strings from "@tsyncio/runtime/strings";
import {
  bound_global,
  call,
  call_method,
  ClassMethod,
  Dict,
  exception,
  extensible,
  finish_class,
  function_of,
  getattr,
  getitem,
  inherits,
  int,
  kwargs,
  len,
  NameError,
  print,
  put_member,
  rest_keywords,
  setattr,
  setitem,
  signature,
  StaticMethod,
  str,
  super_of,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

const registry = new Dict<unknown, Tuple<[unknown, unknown]>>();
const prefix = "plugin";

class Plugin {
  static {
    const default_key: unknown = strings.upper(prefix);
    put_member(
      Plugin,
      "__init_subclass__",
      new ClassMethod(
        function_of(
          signature(
            function __init_subclass__(
              key: unknown = default_key,
              tags: unknown = Tuple.of("plain"),
              options_2: { [keyword: string]: any } = {},
            ): null {
              const options = rest_keywords(options_2);
              call_method(
                super_of(Plugin, this),
                "__init_subclass__",
                kwargs(options),
              );
              setitem(registry, key, Tuple.of(this, tags));
              return null;
            },
            "key=…, tags=…, **options",
            "Plugin.__init_subclass__",
          ),
          "__init_subclass__",
        ),
      ),
    );
  }

  static {
    const default_item: unknown = len(prefix);
    put_member(
      Plugin,
      "__class_getitem__",
      new ClassMethod(
        function_of(
          signature(
            function __class_getitem__(item: unknown = default_item): string {
              return `${str(getattr(this, "__name__"))} of ${str(item)}`;
            },
            "item=…",
            "Plugin.__class_getitem__",
          ),
          "__class_getitem__",
        ),
      ),
    );
  }

  static {
    const default_name: unknown = prefix + "-1";
    put_member(
      Plugin,
      "__new__",
      new StaticMethod(
        signature(
          function __new__(
            cls: unknown,
            name: unknown = default_name,
          ): unknown {
            const self = call_method(super_of(Plugin, cls), "__new__", cls);
            setattr(self, "label", name);
            return self;
          },
          "cls, name=…",
          "Plugin.__new__",
        ),
      ),
    );
  }

  static {
    const default_sep: unknown = strings.strip(" / ");
    put_member(
      Plugin,
      "described",
      call(
        ClassMethod,
        function_of(
          signature(
            function described(sep: unknown = default_sep): unknown {
              return call(getattr(sep, "join"), [
                getattr(this, "__name__"),
                str(len(registry)),
              ]);
            },
            "sep=…",
            "Plugin.described",
          ),
          "described",
        ),
      ),
    );
  }
}
finish_class(Plugin);

class Reader extends Plugin {}
finish_class(Reader);

const key_2 = "writer";
const tags_2 = ["fast", "safe"];
class Writer extends Plugin {}
finish_class(Writer, { keywords: { key: key_2, tags: tags_2 } });

for (const item_2 of registry.items()) {
  const [key, item_3] = item_2;
  const [cls, tags] = item_3;
  print(key, getattr(cls, "__name__"), tags);
}
print(getitem(Reader, "text"), getitem(Writer, int), getitem(Plugin, null));
print(
  getattr(call(Reader), "label"),
  getattr(call(Writer, "other"), "label"),
  call_method(Writer, "described"),
  call_method(Reader, "described", "+"),
);

try {
  const key_3 = "wrong";
  const colour = "red";
  class Wrong extends Plugin {}
  finish_class(Wrong, { keywords: { key: key_3, colour } });
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  const base = inherits(extensible(bound_global(undefined, "Missing")));
  const key_4 = `${str(bound_global(undefined, "also_missing"))}`;
  class Unknown extends base {}
  finish_class(Unknown, { keywords: { key: key_4 } });
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof NameError)) {
    throw error;
  }
  print(error);
}
