import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { full_name, is_type } from "../../src/python/names.ts";

const sources = join(import.meta.dirname, "../../src");

/** The modules of Python that the runtime has: each is a file, or a folder with an index. */
const modules = readdirSync(join(sources, "stdlib"), { withFileTypes: true })
  .map((entry) => join("stdlib", entry.name, entry.isDirectory() ? "index.ts" : ""))
  .concat("asyncio/index.ts", "stdlib/collections/abc/index.ts");

test.each(modules)("the classes of %s are shown as those of their module", async (module) => {
  const exported = Object.entries((await import(join(sources, module))) as Record<string, unknown>);
  const nameless = exported.filter(([, value]) => is_type(value) && full_name(value).startsWith("__main__"));
  expect(nameless.map(([name]) => name)).toEqual([]);
});
