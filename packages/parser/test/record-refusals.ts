/**
 * Records what CPython says of the cases in refusals.txt (separated by lines of three dashes):
 * `node --conditions=source record-refusals.ts`. Writes refusals.json beside it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { livePython } from "./live.ts";

const program = `
import json, sys
out = []
for source in sys.stdin.read().split("\\n---\\n"):
    try:
        compile(source, "x", "exec")
        out.append([source, None])
    except SyntaxError as error:
        out.append([source, error.__class__.__name__, error.msg, error.lineno, error.offset])
print(json.dumps(out, indent=0))
`;

const cases = readFileSync(new URL("refusals.txt", import.meta.url), "utf8");
const recorded = livePython(program, cases);
if (recorded === null) throw new Error("no CPython 3.13 found");
const rows = JSON.parse(recorded) as unknown[];
const text = `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
writeFileSync(new URL("refusals.json", import.meta.url), text);
