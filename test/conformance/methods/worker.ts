/** A process that judges the programs it is sent, one after another. */
import { join } from "node:path";
import { judge } from "./judge.ts";
import { addModules } from "./modules.ts";
import type { Suite } from "./suite.ts";

/** A program to be judged. */
export interface Task {
  readonly name: string;
  readonly source: string;
  /** The path that tracebacks show. */
  readonly filename: string;
  /** Where CPython has it: the program's `__file__`. */
  readonly file: string;
  readonly coroutines: "auto" | "generator";
}

const [, , folder = ".", suitePath = ""] = process.argv;
const { suite } = (await import(suitePath)) as { readonly suite: Suite };
addModules(suite);
let count = 0;

process.on("message", (task: Task) => {
  count += 1;
  judge(task, join(folder, `program-${process.pid}-${count}.mjs`)).then(
    (verdict) => process.send?.(verdict),
    (error: unknown) => process.send?.({ outcome: "failed", code: "", reason: `harness: ${String(error)}` }),
  );
});
process.on("unhandledRejection", () => undefined);
process.on("uncaughtException", () => undefined);
process.send?.("ready");
