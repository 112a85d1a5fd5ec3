import * as asyncio from "@tsyncio/runtime/asyncio";
import * as base_events from "@tsyncio/runtime/asyncio/base_events";
import {
  call,
  call_method,
  coroutine,
  Dict,
  type float,
  getattr,
  iadd,
  len,
  next,
  print,
  setattr,
  signature,
  take_keywords,
  truth,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/asyncio/parts/overriding";

class TestLoop extends base_events.BaseEventLoop {
  declare _gen: any;
  declare _time: unknown;
  declare _clock_resolution: float;
  declare _timers: unknown[];
  declare readers: Dict<unknown, unknown>;

  constructor(gen: unknown) {
    super();
    this._gen = call(gen);
    next(this._gen);
    this._time = 0;
    this._clock_resolution = 1e-9;
    this._timers = [];
    this.readers = new Dict();
  }
  time(): any {
    return this._time;
  }
  advance_time(advance: unknown): null {
    if (truth(advance)) {
      this._time = iadd(this._time, advance);
    }
    return null;
  }
  _write_to_self(): null {
    return null;
  }
  _process_events(event_list: unknown): null {
    return null;
  }
  async _run_once(): Promise<null> {
    await super._run_once();
    for (const when of this._timers) {
      this.advance_time(call_method(this._gen, "send", when));
    }
    this._timers = [];
    return null;
  }
  call_at(
    when: unknown,
    callback: any,
    ...args_items: unknown[]
  ): asyncio.TimerHandle {
    const options = take_keywords(args_items);
    const context = options.context === undefined ? null : options.context;
    const args = Tuple.of(...args_items);
    this._timers.push(when);
    return super.call_at(when, callback, ...args, { context });
  }
}
signature(TestLoop.prototype.call_at, "when, callback, *args, context=…");
class TestSelector {
  select(timeout: unknown): unknown[] {
    print("select", timeout);
    return [];
  }
}
function* gen(): Generator<float | null, void, unknown> {
  let w: unknown = (yield null) ?? null;
  print("when", w);
  w = (yield 0.1) ?? null;
  print("when", w);
  w = (yield 0.2) ?? null;
}
const loop = new TestLoop(gen);
setattr(loop, "_selector", new TestSelector());
async function main(): Promise<number> {
  print(loop.time());
  await asyncio.sleep(0.1);
  print(loop.time());
  await asyncio.sleep(0.2);
  print(loop.time());
  return 5;
}
print(await loop.run_until_complete(coroutine(main)));
print(len(getattr(loop, "_ready")), getattr(loop, "_scheduled"));
loop.close();
