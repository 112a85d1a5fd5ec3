import type { Suite } from "../methods/suite.ts";
import { parts } from "./files.ts";
import { ours } from "./modules.ts";

/** CPython's own tests of the language. */
export const suite: Suite = { folder: new URL(".", import.meta.url), package: "test", parts, modules: ours };
