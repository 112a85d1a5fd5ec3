/** The process that runs one compiled case: `node child.js program.js ARGS…`, under the virtual clock. */
import { pathToFileURL } from "node:url";
import { runModule } from "../run/runModule.ts";

const [, , javascript = "", ...args] = process.argv;
await runModule({ url: pathToFileURL(javascript).href, argv: ["input.py", ...args], virtualTime: true });
