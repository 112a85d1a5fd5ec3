/**
 * `pnpm conformance:asyncio [FILE …] [--only TEXT] [--list] [--show K] [--source] [--output] [--details FILE] [--jobs N] [--record]`: CPython's
 * own tests of asyncio, compiled and run one method at a time; a method that several classes inherit counts once, by the name of the
 * class that defines it. Fails if a method does not pass that passed when `--record` last wrote down which do.
 *
 * - `FILE`: `test_locks …`; all of files.ts without it. `--only TEXT`: the methods with TEXT in their name, `LockTests.test_repr`.
 * - `--list`: every method that does not pass, with its reason. `--show K`: the K most frequent reasons.
 * - `--output`: prints what each program writes, tracebacks with the lines of the test file. `--source`: prints the programs instead of running them: `--only … --source > a.py` gives one to work on. It imports
 *   modules of `test`, of which only this harness has its own parts: modules.ts, which says what each of them is.
 */
import { runSuite } from "../methods/command.ts";
import { suite } from "./suite.ts";

await runSuite(suite);
