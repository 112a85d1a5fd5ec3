import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, float, print } from "@tsyncio/runtime";
import * as settings from "./settings.ts";
import { Circle, Shape } from "./shapes.ts";
import { shout as loud, words } from "./textwork.ts";

async function main(): Promise<void> {
  for (const word of words("one two three")) {
    print(loud(word, settings.MARK));
  }
  const shapes = [new Shape("dot"), new Circle("ring", 2)];
  for (const shape of shapes) {
    print(shape.name, shape.area(), shape instanceof Circle);
  }
  print(float(settings.RATIO * 2), settings.LIMITS, settings.describe());
  await asyncio.sleep(settings.PAUSE);
  print("done");
}

await asyncio.run(coroutine(main));
