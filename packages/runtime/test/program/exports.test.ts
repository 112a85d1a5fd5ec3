import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, { readonly source?: string }>;
};

/** Loads each of the modules in a thread of its own, and prints those that fail with the reason. */
const script = `
  const { Worker } = require("node:worker_threads");
  const load = (path) => new Promise((done) => {
    const worker = new Worker("import(" + JSON.stringify(path) + ")", { eval: true });
    worker.on("error", (error) => (console.log(path, error.message), done())).on("exit", done);
  });
  (async () => { for (const path of process.argv.slice(1)) await load(path); })();
`;

test("each export of the package loads alone: no module needs what a circle of imports has not made yet", () => {
  const paths = Object.values(exports).flatMap(({ source }) => (source === undefined ? [] : [join(root, source)]));
  const { stdout } = spawnSync(process.execPath, ["--conditions=source", "-e", script, ...paths], { encoding: "utf8" });
  expect(stdout).toBe("");
});
