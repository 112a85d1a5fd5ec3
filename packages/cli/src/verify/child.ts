/**
 * The process that runs one compiled case: `node child.js CLOCK program.js ARGS…`. The clock is `virtual`, or `real` for a case that
 * opens sockets or starts processes.
 */
import { pathToFileURL } from "node:url";
import { runModule } from "../run/runModule.ts";

const [, , clock = "", javascript = "", ...args] = process.argv;
await runModule({
  url: pathToFileURL(javascript).href,
  argv: ["input.py", ...args],
  virtualTime: clock !== "real",
});
