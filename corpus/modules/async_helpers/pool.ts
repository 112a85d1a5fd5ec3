import * as asyncio from "@tsyncio/runtime/asyncio";
import { type int, print } from "@tsyncio/runtime";
import "./work.ts";
import type { Job } from "./work.ts";

export let created = 0;

export class Pool {
  static __module__ = "pool";

  declare limit: asyncio.Semaphore;

  constructor(size: number) {
    created += 1;
    this.limit = new asyncio.Semaphore(size);
  }

  async run(job: Job): Promise<int> {
    await this.limit.acquire();
    try {
      print("start", job.number);
      await asyncio.sleep(0.1);
      print("end", job.number);
      return job.result();
    } finally {
      this.limit.release();
    }
  }

  async drain(queue: asyncio.Queue<Job | null>): Promise<int[]> {
    let job!: Job | null;
    const results: int[] = [];
    while ((job = await queue.get()) !== null) {
      results.push(await this.run(job));
    }
    return results;
  }
}
