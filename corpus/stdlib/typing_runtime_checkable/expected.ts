import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  call_method,
  coroutine,
  exception,
  finish_class,
  getattr,
  isinstance,
  issubclass,
  match_class,
  print,
  protocol,
  type,
  TypeError,
} from "@tsyncio/runtime";
import { runtime_checkable } from "@tsyncio/runtime/stdlib/typing";

let parts: unknown[] | null;

class CloseableClass {
  close(): null {
    return null;
  }
}
protocol(CloseableClass, ["close"]);
const Closeable: any = call(
  runtime_checkable,
  finish_class(CloseableClass, { name: "Closeable" }),
);

class NamedClass extends Closeable {}
protocol(NamedClass, ["name"]);
const Named: any = call(
  runtime_checkable,
  finish_class(NamedClass, { name: "Named", annotations: { name: "str" } }),
);

class Handler {
  async handle(message: string): Promise<void> {}
}
protocol(Handler, ["handle"]);

class Connection {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  close(): null {
    print("closing", this.name);
    return null;
  }
}

class Anonymous {
  close(): null {
    print("closing somebody");
    return null;
  }
}

class Unclosable {
  static close: null = null;
}

class Echo {
  async handle(message: string): Promise<string> {
    await asyncio.sleep(0);
    return message;
  }
}

function shut(things: (Connection | Anonymous | Unclosable | number)[]): void {
  for (const thing of things) {
    if (isinstance(thing, Named)) {
      print("named", getattr(thing, "name"));
    }
    if (isinstance(thing, Closeable)) {
      call_method(thing, "close");
    } else {
      print(getattr(type(thing), "__name__"), "stays open");
    }
  }
}

async function dispatch(handler: Echo, message: string): Promise<void> {
  print(await handler.handle(message));
}

shut([new Connection("a"), new Anonymous(), new Unclosable(), 3]);
print(issubclass(Anonymous, Closeable), issubclass(Unclosable, Closeable));
await asyncio.run(coroutine(dispatch, new Echo(), "hello"));

try {
  issubclass(Connection, Named);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  new Echo() instanceof Handler;
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

const subject = new Connection("b");
if ((parts = match_class(subject, Named, 0, ["name"])) !== null) {
  const name = parts[0];
  print("matched", name);
}
