import { build } from "esbuild";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

async function bundle(contents: string, platform: "node" | "browser" = "node"): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform,
    conditions: ["source"],
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}

test.each([
  "@tsyncio/runtime",
  "@tsyncio/runtime/asyncio",
  "@tsyncio/runtime/testing",
  "@tsyncio/runtime/program",
  "@tsyncio/runtime/stdlib/time",
  "@tsyncio/runtime/stdlib/sys",
])("a bare import of %s bundles to nothing", async (specifier) => {
  expect((await bundle(`import ${JSON.stringify(specifier)};`)).trim()).toBe("");
  expect((await bundle(`import * as unused from ${JSON.stringify(specifier)};`)).trim()).toBe("");
});

test("what is not used is left out", async () => {
  const text = await bundle(`
    import { coroutine } from "@tsyncio/runtime";
    import * as asyncio from "@tsyncio/runtime/asyncio";
    await asyncio.run(coroutine(async () => void (await asyncio.sleep(1))));
  `);
  for (const unused of ["BoundedSemaphore", "QueueShutDown", "unhandled errors in a TaskGroup"]) {
    expect(text.includes(unused), unused).toBe(false);
  }
});

test("a dict and a tuple come with the programs that could see one", async () => {
  const run = `
    import { print, ValueError } from "@tsyncio/runtime";
    import * as asyncio from "@tsyncio/runtime/asyncio";
    asyncio.run; print(new ValueError(1));
  `;
  for (const container of ["dict", "tuple"]) {
    expect((await bundle(run)).includes(`__builtin__="${container}"`), container).toBe(false);
    const whole = await bundle(`import "@tsyncio/runtime/parts/${container}s"; ${run}`);
    expect(whole.includes(`__builtin__="${container}"`), container).toBe(true);
  }
});

test("a bundle for the browser has nothing of Node", async () => {
  const text = await bundle(
    `
    import { coroutine } from "@tsyncio/runtime";
    import * as asyncio from "@tsyncio/runtime/asyncio";
    await asyncio.run(coroutine(async () => void (await asyncio.sleep(1))));
  `,
    "browser",
  );
  expect(/from\s*"node:|\bprocess\./.test(text)).toBe(false);
});
