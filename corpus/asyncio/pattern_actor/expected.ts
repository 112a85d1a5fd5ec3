import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  AttributeError,
  awaitable,
  call,
  call_method,
  coroutine,
  Exception,
  exception,
  getattr,
  iadd,
  isinstance,
  print,
  signature,
  starred,
  str,
  Tuple,
  type,
  TypeError,
  unawaited,
  unpack_star,
} from "@tsyncio/runtime";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";

class Ask {
  declare question: string;
  declare args: Tuple<unknown[]>;
  static args: Tuple<[]> = Tuple.of();
  declare answer: asyncio.Future<unknown>;

  constructor(
    question: string,
    args: Tuple<unknown[]> = Tuple.of(),
    answer: asyncio.Future<unknown> = asyncio
      .get_running_loop()
      .create_future(),
  ) {
    this.question = question;
    this.args = args;
    this.answer = answer;
  }
}
as_dataclass(Ask, [
  "question",
  "args",
  [
    "answer",
    { default_factory: () => asyncio.get_running_loop().create_future() },
  ],
]);

class Actor {
  declare name: unknown;
  declare mailbox: asyncio.Queue<unknown>;
  declare task: asyncio.Task<any>;

  constructor(name: unknown) {
    this.name = name;
    this.mailbox = new asyncio.Queue();
    this.task = asyncio.create_task(coroutine(this.live.bind(this)), { name });
  }

  tell(message: unknown): null {
    this.mailbox.put_nowait(message);
    return null;
  }

  async ask(question: any, ...args_items: any[]): Promise<any> {
    const args = Tuple.of(...args_items);
    const request = new Ask(question, args);
    this.mailbox.put_nowait(request);
    return unawaited(await awaitable(request.answer));
  }

  async live(): Promise<null> {
    while (true) {
      const subject = await this.mailbox.get();
      if (subject === null) {
        print(this.name, "stops");
        return null;
      } else if (subject instanceof Ask) {
        const question = subject.question;
        const args = subject.args;
        const answer = subject.answer;
        try {
          call(
            getattr(answer, "set_result"),
            call(getattr(this, `on_${str(question)}`), ...starred(args)),
          );
        } catch (caught) {
          const error = exception(caught);
          if (!(error instanceof Exception)) {
            throw error;
          }
          call_method(answer, "set_exception", error);
        }
      } else if (isinstance(subject, str)) {
        const text = subject;
        print(this.name, "hears", text);
      } else {
        const other = subject;
        print(this.name, "ignores", other);
      }
    }
  }
}
signature(Actor.prototype.ask, "question, *args");

class Counter extends Actor {
  declare value: unknown;

  constructor(name: any, start: unknown = 0) {
    super(name);
    this.value = start;
  }

  on_add(amount: unknown): unknown {
    this.value = iadd(this.value, amount);
    return this.value;
  }

  on_report(): string {
    return `${str(this.name)}=${str(this.value)}`;
  }
}
signature(Counter, "name, start=…");

async function main(): Promise<void> {
  const [first, second] = [new Counter("first"), new Counter("second", 10)];
  first.tell("hello");
  first.tell(42);
  print(
    await asyncio.gather(
      coroutine(first.ask.bind(first), "add", 2),
      coroutine(second.ask.bind(second), "add", 3),
      coroutine(first.ask.bind(first), "add", 5),
    ),
  );
  for (const item of [["report"], ["missing"], ["add"], ["add", "x"]]) {
    const [question, args]: [string, string[]] = unpack_star(item, 1, 0);
    try {
      print(await first.ask(question, ...args));
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof AttributeError || error instanceof TypeError)) {
        throw error;
      }
      print(`${str(getattr(type(error), "__name__"))}: ${str(error)}`);
    }
  }
  for (const actor of [first, second]) {
    actor.tell(null);
  }
  await asyncio.gather(getattr(first, "task"), getattr(second, "task"));
  print(getattr(first, "task").done(), second.mailbox.empty());
}

await asyncio.run(coroutine(main));
