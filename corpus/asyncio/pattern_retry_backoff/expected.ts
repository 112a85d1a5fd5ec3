import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  coroutine,
  Exception,
  exception,
  float,
  format,
  getattr,
  mul,
  pow,
  print,
  range,
  str,
} from "@tsyncio/runtime";

class Unavailable extends Exception {}

class Flaky {
  declare failures: number;
  declare calls: number;

  constructor(failures: number) {
    this.failures = failures;
    this.calls = 0;
  }

  async request(): Promise<string> {
    this.calls += 1;
    await asyncio.sleep(0.01);
    if (this.calls <= this.failures) {
      throw new Unavailable(`call ${this.calls}`);
    }
    return `ok after ${this.calls} calls`;
  }
}

async function retry(
  action: () => Promise<string>,
  attempts = 4,
  delay = 0.01,
  factor = 2,
): Promise<string | null> {
  for (const attempt of range(1, attempts + 1)) {
    try {
      return await call(action);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Unavailable)) {
        throw error;
      }
      if (attempt === attempts) {
        throw error;
      }
      const pause: any = mul(float(delay), pow(factor, attempt - 1));
      print(
        `attempt ${attempt} failed (${str(error)}), waiting ${format(pause, ".2f")} s`,
      );
      await asyncio.sleep(pause);
    }
  }
  return null;
}

async function main(): Promise<void> {
  print(await retry(getattr(new Flaky(2), "request")));
  try {
    await retry(getattr(new Flaky(10), "request"), 3);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Unavailable)) {
      throw error;
    }
    print("gave up:", error);
  }
}

await asyncio.run(coroutine(main));
