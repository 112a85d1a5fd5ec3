import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  float,
  print,
  range,
  str,
  unpack_star,
} from "@tsyncio/runtime";

async function fetch(name: string, delay: float): Promise<string> {
  print("start", name);
  await asyncio.sleep(delay);
  print("end", name);
  return `${name} took ${str(delay)}`;
}

async function main(): Promise<void> {
  const results = await asyncio.gather(
    coroutine(fetch, "a", 0.09),
    coroutine(fetch, "b", 0.03),
    coroutine(fetch, "c", 0.06),
  );
  print(results);
  const [first, others]: [string, string[]] = unpack_star(
    await asyncio.gather(
      ...Iterator.from(range(1, 4)).map((n) =>
        coroutine(fetch, str(n), float(0.02 * n)),
      ),
    ),
    1,
    0,
  );
  print(first, others.length);
  print(
    await asyncio.gather(),
    await asyncio.gather(coroutine(fetch, "single", 0)),
  );
}

await asyncio.run(coroutine(main));
