import type { Suite } from "../methods/suite.ts";
import { parts } from "./files.ts";
import { ours } from "./modules.ts";

/**
 * CPython's own tests of asyncio. Many of its classes run the same methods on the Task and the Future in C and on those in Python.
 * What `asyncio.Task` is in CPython is the one in C, and so it is that the runtime stands for: `tasks._CTask` is `asyncio.Task`, as
 * there. The one in Python serves where there is no other.
 */
export const suite: Suite = {
  folder: new URL(".", import.meta.url),
  package: "test.test_asyncio",
  parts,
  modules: ours,
  variants: [/^(?:NonEager|Eager)?C(?!Sub)(?!.*(?:Subclass|Py))/, /^C(?!Sub)/, /^Select/, /^(?:Test)?Py(?!.*Subclass)/],
};
