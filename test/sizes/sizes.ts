/** `pnpm sizes`: writes `packages/runtime/sizes.json`, what each export and some programs weigh in a browser's bundle. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { measureAll, recordedAt } from "./table.ts";

const table = await measureAll();
writeFileSync(recordedAt, await format(JSON.stringify(table), { parser: "json" }));
for (const [name, bytes] of Object.entries(table["programs"]!)) process.stdout.write(`${name}: ${bytes}\n`);
