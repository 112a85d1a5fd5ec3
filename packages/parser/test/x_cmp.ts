import { readFileSync } from "node:fs";
import { parse } from "../src/index.ts";
const rows = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as any[];
let same = 0, msg = 0, acc = 0;
for (const [source, kind, message, line, offset] of rows) {
  let r: any;
  try { r = parse(source); } catch (e) { console.log("CRASH", JSON.stringify(source), (e as Error).stack?.split("\n").slice(0, 3).join("|")); continue; }
  const d = r.ok ? null : r.diagnostics[0];
  const ours = d === null ? "OK" : `${d.message} ${d.span.line}:${d.span.column}`;
  const theirs = kind === null ? "OK" : `${kind}: ${message} ${line}:${offset}`;
  if ((d === null) === (kind === null)) acc++;
  if (ours === theirs) same++;
  else { console.log(JSON.stringify(source).slice(0, 80), "\n     theirs", theirs, "\n     ours  ", ours); }
}
console.log(same, "of", rows.length, "acceptance", acc);
