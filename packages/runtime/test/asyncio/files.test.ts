import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { Bytes, coroutine, repr, str, Tuple } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

const folder = mkdtempSync(join(tmpdir(), "tsyncio-files-"));
const path = join(folder, "text.txt");

afterAll(() => rmSync(folder, { recursive: true }));

async function run<T>(body: () => Promise<T>): Promise<T> {
  return (await asyncio.run(coroutine(body))) as T;
}

async function with_file<T>(mode: string, options: object, body: (file: asyncio.AsyncFile) => Promise<T>): Promise<T> {
  return run(async () => {
    const opening = asyncio.open(path, mode, options);
    const file = await opening.__aenter__();
    try {
      return await body(file);
    } finally {
      await opening.__aexit__(null, null, null);
    }
  });
}

test("text is written and read back, whole, by line and by size", async () => {
  expect(await with_file("w", {}, (file) => file.write("eins\nzwei 😀\ndrei"))).toBe(16);
  expect(await with_file("r", {}, (file) => file.read())).toBe("eins\nzwei 😀\ndrei");
  expect(await with_file("r", {}, (file) => file.readlines())).toEqual(["eins\n", "zwei 😀\n", "drei"]);
  expect(
    await with_file("r", {}, async (file) => [await file.readline(), await file.read(6), await file.read(-1)]),
  ).toEqual(["eins\n", "zwei 😀", "\ndrei"]);
  expect(await with_file("a", {}, (file) => file.write("!"))).toBe(1);
  expect(readFileSync(path, "utf8")).toBe("eins\nzwei 😀\ndrei!");
});

test("line ends are translated as the built-in open does", async () => {
  writeFileSync(path, "a\r\nb\rc\n");
  expect(await with_file("r", {}, (file) => file.readlines())).toEqual(["a\n", "b\n", "c\n"]);
  expect(await with_file("r", { newline: "" }, (file) => file.readlines())).toEqual(["a\r\n", "b\r", "c\n"]);
});

test("bytes stay bytes, and encodings are kept", async () => {
  await with_file("wb", {}, (file) => file.write(new Bytes([0, 255, 10, 65])));
  expect(repr(await with_file("rb", {}, (file) => file.readlines()))).toBe("[b'\\x00\\xff\\n', b'A']");
  await with_file("w", { encoding: "latin-1" }, (file) => file.write("é"));
  expect([...readFileSync(path)]).toEqual([0xe9]);
  expect(await with_file("r", { encoding: "latin-1" }, (file) => file.read())).toBe("é");
});

test("an iteration goes on while other tasks run", async () => {
  writeFileSync(path, "1\n2\n");
  const lines = await run(async () => {
    const seen: string[] = [];
    const ticks = asyncio.create_task(coroutine(async () => void (await asyncio.sleep(0))));
    const file = await asyncio.open(path);
    for await (const line of file) seen.push(line);
    await file.close();
    return [...seen, String(ticks.done())];
  });
  expect(lines).toEqual(["1\n", "2\n", "true"]);
});

test("errors are the built-in open's", async () => {
  const failures = await run(async () => {
    const texts: string[] = [];
    for (const [name, mode] of [
      ["missing.txt", "r"],
      [folder, "r"],
      [path, "x"],
    ] as const) {
      try {
        const file = await asyncio.open(name, mode);
        await file.read();
      } catch (error) {
        texts.push(`${(error as Error).constructor.name}: ${str(error)}`);
      }
    }
    return texts;
  });
  expect(failures[0]).toBe("FileNotFoundError: [Errno 2] No such file or directory: 'missing.txt'");
  expect(failures[1]).toBe(`IsADirectoryError: [Errno 21] Is a directory: '${folder}'`);
  expect(failures[2]).toBe(`FileExistsError: [Errno 17] File exists: '${path}'`);
  expect(() => asyncio.open(path, "q")).toThrow(expect.objectContaining({ args: Tuple.of("invalid mode: 'q'") }));
  await expect(with_file("r", {}, (file) => file.write("x"))).rejects.toMatchObject({ args: Tuple.of("not writable") });
});
