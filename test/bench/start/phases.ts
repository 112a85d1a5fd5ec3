/**
 * Loaded before the executable by `node --import`: notes when each phase of its start begins and ends, and prints the
 * milliseconds of each as one line of JSON on stderr when the process ends.
 */
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import vm from "node:vm";
import { basename } from "node:path";

const phases: Record<string, number> = { "node starts": performance.now() };
let noted = performance.now();

/** Gives the time since the last call to a phase. */
function note(phase: string): void {
  const now = performance.now();
  phases[phase] = (phases[phase] ?? 0) + now - noted;
  noted = now;
}

/** One of the bundle's scripts: from the code cache to its exports. Scripts nest, so each notes what was before it. */
class TimedScript extends vm.Script {
  readonly #name: string;

  constructor(code: string, options: vm.ScriptOptions & { filename: string }) {
    note("commands");
    super(code, options);
    this.#name = basename(options.filename, ".cjs");
    note(`${this.#name}: from the code cache`);
  }

  override runInThisContext(options?: vm.RunningScriptOptions): unknown {
    const run = super.runInThisContext(options) as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      note("commands");
      const result = run(...args);
      note(`${this.#name}: top level`);
      return result;
    };
  }
}

vm.Script = TimedScript as typeof vm.Script;
syncBuiltinESMExports();
process.on("exit", () => {
  note("commands");
  writeSync(2, `\n${JSON.stringify(phases)}\n`);
});
