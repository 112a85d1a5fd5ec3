/**
 * `pnpm conformance:language [FILE …] [--only TEXT] [--list] [--show K] [--source] [--output] [--details FILE] [--jobs N] [--record]`: CPython's
 * own tests of the language, compiled and run one method at a time. Fails if a method does not pass that passed when `--record` last
 * wrote down which do. `--list` names the methods that do not pass, `--show` the most frequent reasons, `--source` prints the programs.
 */
import { runSuite } from "../methods/command.ts";
import { suite } from "./suite.ts";

await runSuite(suite);
