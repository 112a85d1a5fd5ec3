import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function step(name: string, delay: number): Promise<string> {
  print(name, "starts");
  await asyncio.sleep(delay);
  print(name, "ends");
  return name;
}

const slow = asyncio.create_pending_task(coroutine(step, "slow", 0.2));
const quick = asyncio.create_pending_task(coroutine(step, "quick", 0.1));
print("created, nothing has run");

print("result:", await asyncio.run_task(quick));
print(quick.done(), slow.done());
print("result:", await asyncio.run_task(slow));
print("again:", await asyncio.run_task(slow));
