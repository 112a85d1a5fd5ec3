import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

class Gate {
  declare condition: asyncio.Condition;
  declare level: number;

  constructor() {
    this.condition = new asyncio.Condition();
    this.level = 0;
  }

  async raise_to(level: number): Promise<void> {
    await this.condition.acquire();
    try {
      this.level = level;
      print("level", level);
      this.condition.notify_all();
    } finally {
      this.condition.release();
    }
  }

  async above(minimum: number): Promise<void> {
    await this.condition.acquire();
    try {
      const result = await this.condition.wait_for(() => this.level >= minimum);
      print("passed", minimum, "at", this.level, result);
    } finally {
      this.condition.release();
    }
  }
}

async function main(): Promise<void> {
  const gate = new Gate();
  const tasks = Array.from([3, 1, 2], (minimum) =>
    asyncio.create_task(coroutine(gate.above.bind(gate), minimum)),
  );
  for (const level of [1, 2, 3]) {
    await asyncio.sleep(0.01);
    await gate.raise_to(level);
  }
  await asyncio.gather(...tasks);
}

await asyncio.run(coroutine(main));
