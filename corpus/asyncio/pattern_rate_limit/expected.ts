import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  coroutine,
  float,
  float_divide,
  getattr,
  int,
  print,
  range,
  signature,
  Tuple,
} from "@tsyncio/runtime";

/** At most `count` calls within each period. */
class RateLimiter {
  declare period: float;
  declare tokens: asyncio.Semaphore;

  constructor(count: number, period: float) {
    this.period = period;
    this.tokens = new asyncio.Semaphore(count);
  }

  async __aenter__(): Promise<null> {
    await this.tokens.acquire();
    asyncio
      .get_running_loop()
      .call_later(this.period, getattr(this.tokens, "release"));
    return null;
  }

  async __aexit__(...details_items: unknown[]): Promise<boolean> {
    const details = Tuple.of(...details_items);
    return false;
  }
}
signature(RateLimiter.prototype.__aexit__, "*details");

async function request(
  limiter: RateLimiter,
  number: number,
  started: number,
): Promise<void> {
  const scope = await aenter(limiter);
  try {
    const elapsed = Number(asyncio.get_running_loop().time()) - started;
    print(
      "request",
      number,
      "in period",
      int(float(float_divide(elapsed, 0.1) + 0.1)),
    );
    await asyncio.sleep(0.01);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

async function main(): Promise<void> {
  const limiter = new RateLimiter(2, 0.1);
  const started = Number(asyncio.get_running_loop().time());
  await asyncio.gather(
    ...Iterator.from(range(6)).map((number) =>
      coroutine(request, limiter, number, started),
    ),
  );
}

await asyncio.run(coroutine(main));
