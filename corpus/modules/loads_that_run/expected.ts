import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";
import * as prepared from "./prepared.ts";

const noisy = await import("./noisy.ts");

print("main", prepared.value, noisy.level);

async function main(): Promise<void> {
  print("before");
  const late = await import("./late.ts");
  const late_module = await import("./late.ts");
  const hello = late_module.greet;

  print(late.loaded, hello("you"));
}

await asyncio.run(coroutine(main));
