import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function read_file(file_path: string): Promise<void> {
  const file = await asyncio.open(file_path, "r");
  try {
    const content = await file.read();
    print(content);
  } finally {
    await file.close();
  }
}

await asyncio.run(coroutine(read_file, "example.txt"));
