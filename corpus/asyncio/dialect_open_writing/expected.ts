import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  Bytes,
  coroutine,
  exception,
  print,
  repr,
  ValueError,
} from "@tsyncio/runtime";

async function show(path: string): Promise<void> {
  const file = await asyncio.open(path);
  try {
    print(repr(await file.read()));
  } finally {
    await file.close();
  }
}

async function main(): Promise<void> {
  {
    const file = await asyncio.open("notes.txt", "w");
    try {
      print(await file.write("first line\n"));
      await file.write("zweite Zeile: äöü\n");
    } finally {
      await file.close();
    }
  }
  await show("notes.txt");

  {
    const file = await asyncio.open("notes.txt", "a");
    try {
      for (let number = 0; number < 3; number++) {
        await file.write(`line ${number}\n`);
      }
    } finally {
      await file.close();
    }
  }
  await show("notes.txt");

  {
    const file = await asyncio.open("notes.bin", "wb");
    try {
      print(await file.write(Bytes.from_latin1("\u0000\u0001bytes")));
    } finally {
      await file.close();
    }
  }
  {
    const file = await asyncio.open("notes.bin", "rb");
    try {
      print(await file.read());
    } finally {
      await file.close();
    }
  }

  try {
    {
      const file = await asyncio.open("notes.txt", "w");
      try {
        await file.write("kept although it fails");
        throw new ValueError("in the block");
      } finally {
        await file.close();
      }
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  await show("notes.txt");
}

await asyncio.run(coroutine(main));
