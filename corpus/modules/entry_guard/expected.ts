import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, is_main, print } from "@tsyncio/runtime";
import * as tool from "./tool.ts";

function show(size: tool.Size): void {
  print(size.text(), tool.name());
}

if (is_main(import.meta)) {
  show(new tool.Size(3));
  print(await asyncio.run(coroutine(tool.main, ["input"])));
}
