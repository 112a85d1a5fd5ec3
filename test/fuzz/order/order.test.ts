/** Random programs whose logs were recorded from CPython (`pnpm fuzz:order --record`). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { interpret } from "./interpret.ts";
import { type Recorded, recordingPath } from "./order.ts";

const cases = JSON.parse(readFileSync(recordingPath, "utf8")) as readonly Recorded[];

test("random programs run in CPython's order", async () => {
  for (const { program, log } of cases) expect(await interpret(program), JSON.stringify(program)).toEqual(log);
});
