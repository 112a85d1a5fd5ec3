import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  call as py_call,
  ConnectionError,
  coroutine,
  Exception,
  exception,
  type float,
  getattr,
  print,
  repr,
  str,
  sub,
  Tuple,
  type,
} from "@tsyncio/runtime";

class CircuitOpen extends Exception {}

class CircuitBreaker {
  declare limit: number;
  declare pause: float;
  declare failures: number;
  declare opened_at: float | null;

  constructor(limit: number, pause: float) {
    this.limit = limit;
    this.pause = pause;
    this.failures = 0;
    this.opened_at = null;
  }

  get state(): string {
    if (this.opened_at === null) {
      return "closed";
    }
    const waited = Number(
      sub(asyncio.get_running_loop().time(), this.opened_at),
    );
    return waited >= Number(this.pause) ? "half open" : "open";
  }

  async call(
    function_: (answer: string | null) => Promise<string>,
    ...args_items: (string | null)[]
  ): Promise<string> {
    const args = Tuple.of(...args_items);
    let result!: string;
    if (this.state === "open") {
      throw new CircuitOpen(`${this.failures} failures`);
    }
    try {
      result = await py_call(function_, ...args);
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof ConnectionError)) {
        throw failure;
      }
      this.failures += 1;
      if (this.failures >= this.limit) {
        this.opened_at = asyncio.get_running_loop().time();
      }
      throw failure;
    }
    this.failures = 0;
    this.opened_at = null;
    return result;
  }
}

async function service(answer: string | null): Promise<string> {
  await asyncio.sleep(0.001);
  if (answer === null) {
    throw new ConnectionError("no answer");
  }
  return strings.upper(answer);
}

async function main(): Promise<void> {
  const breaker = new CircuitBreaker(2, 0.1);
  for (const answer of ["one", null, null, "two", "three"]) {
    try {
      print(breaker.state, "->", await breaker.call(service, answer));
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ConnectionError || error instanceof CircuitOpen)) {
        throw error;
      }
      print(`${str(getattr(type(error), "__name__"))}: ${str(error)}`);
    }
  }
  await asyncio.sleep(0.15);
  for (const answer of [null, "four"]) {
    print(breaker.state);
    try {
      print(await breaker.call(service, answer));
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Exception)) {
        throw error;
      }
      print(repr(error), breaker.state);
    }
  }
  await asyncio.sleep(0.15);
  print(await breaker.call(service, "five"), breaker.state, breaker.failures);
}

await asyncio.run(coroutine(main));
