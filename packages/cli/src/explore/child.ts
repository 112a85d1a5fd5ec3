/** The process that runs a program under one schedule: `node child.js SETTINGS.json`; what it chose goes to descriptor 3. */
import { readFileSync, writeSync } from "node:fs";
import { runModule, type RunnableModule } from "../run/runModule.ts";

/** Where the report goes. */
const reports = 3;

const [, , settings = ""] = process.argv;
await runModule(JSON.parse(readFileSync(settings, "utf8")) as RunnableModule, (schedule) => {
  // The program may end anywhere: at a deadlock, by an exception in a callback.
  process.on("exit", () => void writeSync(reports, JSON.stringify(schedule)));
});
