import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  AttributeError,
  coroutine,
  exception,
  fail,
  print,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  try {
    const scope = await aenter(
      (
        fail(
          new AttributeError("module 'asyncio' has no attribute 'open'"),
        ) as any
      )("example.txt"),
    );
    try {
      const file = scope.value;
      print(await file.read());
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof AttributeError)) {
      throw error;
    }
    print("AttributeError:", error);
  }
}

await asyncio.run(coroutine(main));
