import { installedVersion } from "./installation.ts";
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

// No await at the top level: the bundle of this file is a script.
void main(process.argv.slice(2), processTerminal(), installedVersion()).then((code) => {
  process.exitCode = code;
});
