import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import {
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getitem,
  iterate,
  kwargs,
  len,
  list,
  neg,
  print,
  rest_keywords,
  signature,
  sorted,
  TypeError,
  unawaited,
  unpack,
} from "@tsyncio/runtime";
import { defaultdict } from "@tsyncio/runtime/stdlib/collections";

class EventBus {
  declare listeners: collections.defaultdict;
  declare history: string[];

  constructor() {
    this.listeners = new defaultdict(list);
    this.history = [];
  }

  on(topic: string): any {
    const self = this;
    function register(listener: any): any {
      call_method(getitem(self.listeners, topic), "append", listener);
      return listener;
    }

    return register;
  }

  async emit(
    topic: string,
    options: { [keyword: string]: any } = {},
  ): Promise<unknown[]> {
    const data = rest_keywords(options);
    this.history.push(topic);
    const results: unknown[] = [];
    for (const listener of iterate(getitem(this.listeners, topic))) {
      const result = call(listener, kwargs(data));
      results.push(
        asyncio.iscoroutine(result) ? await awaitable(result) : result,
      );
    }
    return results;
  }
}

const bus = new EventBus();

const store: any = call(
  bus.on("order"),
  signature(async function store(
    number: unknown,
    item: unknown,
  ): Promise<unknown> {
    await asyncio.sleep(0.01);
    print("stored", number, item);
    return unawaited(number);
  }, "number, item"),
);

const announce: any = call(
  bus.on("order"),
  signature(function announce(
    number: unknown,
    options_2: { [keyword: string]: any } = {},
  ): unknown[] {
    const rest = rest_keywords(options_2);
    print("order", number, rest);
    return sorted(rest);
  }, "number, **rest"),
);

const undo: any = call(
  bus.on("cancel"),
  signature(async function undo(number: unknown): Promise<unknown[]> {
    const results = await bus.emit("order", {
      number: neg(number),
      item: "refund",
    });
    return [number, results];
  }, "number"),
);

async function main(): Promise<void> {
  print(await bus.emit("order", { number: 1, item: "tea" }));
  print(await bus.emit("cancel", { number: 1 }));
  print(await bus.emit("nobody listens", { x: 1 }));
  try {
    await bus.emit("cancel", { wrong: 2 });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  print(
    bus.history,
    new Dict<unknown, number>(
      Iterator.from(iterate(bus.listeners.items())).map((item_2) => {
        const [topic, found]: [unknown, unknown] = unpack(item_2, 2);
        return [topic, len(found)] as const;
      }),
    ),
  );
}

await asyncio.run(coroutine(main));
