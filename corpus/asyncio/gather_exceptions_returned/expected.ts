import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  enumerate,
  Exception,
  isinstance,
  print,
  range,
  repr,
  ValueError,
} from "@tsyncio/runtime";

async function job(number: number): Promise<number> {
  await asyncio.sleep(number * 0.02);
  if (number % 2 !== 0) {
    throw new ValueError(`job ${number} is odd`);
  }
  return number * 10;
}

async function main(): Promise<void> {
  const results = await asyncio.gather(
    ...Array.from(range(4), (number) => coroutine(job, number)),
    { return_exceptions: true },
  );
  for (const [number, result] of enumerate(results)) {
    if (isinstance(result, Exception)) {
      print(number, "failed:", repr(result));
    } else {
      print(number, "returned", result);
    }
  }
}

await asyncio.run(coroutine(main));
