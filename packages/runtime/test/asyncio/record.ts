// Records what CPython 3.13 prints for each trace program. Run it with `node test/asyncio/record.ts`; nothing else
// writes the recordings. The interpreter is `python3.13`, or what the environment variable PYTHON names.
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";

const folder = new URL("traces/", import.meta.url);
const python = process.env["PYTHON"] ?? "python3.13";

for (const name of readdirSync(folder).filter((file) => file.endsWith(".py"))) {
  const stdout = execFileSync(python, [new URL(name, folder).pathname], { encoding: "utf8" });
  writeFileSync(new URL(name.replace(/\.py$/, ".stdout"), folder), stdout);
}
