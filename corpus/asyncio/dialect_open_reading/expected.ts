import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate,
  call_method,
  coroutine,
  eq,
  exception,
  FileNotFoundError,
  getattr,
  getitem,
  len,
  print,
  repr,
  Slice,
  type,
  unawaited,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  {
    const file = await asyncio.open("poem.txt", "r", { encoding: "utf-8" });
    try {
      const first = await file.readline();
      const rest = await file.readlines();
      print(repr(first), rest.length, repr(getitem(rest, -1)));
      print(repr(await file.read()), repr(await file.readline()));
    } finally {
      await file.close();
    }
  }

  {
    const file = await asyncio.open("poem.txt");
    try {
      for await (const line of aiterate(file)) {
        print(call_method(call_method(line, "strip"), "upper"));
      }
    } finally {
      await file.close();
    }
  }

  {
    const file = await asyncio.open("poem.txt", "rb");
    try {
      const content = await file.read();
      print(
        getattr(type(content), "__name__"),
        len(content),
        getitem(content, new Slice(null, 3)),
      );
    } finally {
      await file.close();
    }
  }

  const texts = await asyncio.gather(
    coroutine(read, "poem.txt"),
    coroutine(read, "poem.txt"),
  );
  print(eq(getitem(texts, 0), getitem(texts, 1)), len(getitem(texts, 0)));

  try {
    await read("missing.txt");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print("FileNotFoundError:", error);
  }
}

async function read(path: string): Promise<any> {
  const file = await asyncio.open(path);
  try {
    return unawaited(await file.read());
  } finally {
    await file.close();
  }
}

await asyncio.run(coroutine(main));
