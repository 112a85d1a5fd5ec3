import * as asyncio from "@tsyncio/runtime/asyncio";
import { type int, pow } from "@tsyncio/runtime";

export class Job {
  static __module__ = "work";

  declare number: number;

  constructor(number: number) {
    this.number = number;
  }

  result(): int {
    return pow(this.number, 2);
  }
}

export async function produce(
  queue: asyncio.Queue<Job | null>,
  count: number,
): Promise<void> {
  for (let number = 0; number < count; number++) {
    await queue.put(new Job(number));
  }
  await queue.put(null);
}
