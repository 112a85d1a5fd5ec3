import { basename, dirname, extname, join, resolve } from "node:path";
import type { Input, InputProblem } from "./inputs.ts";

/** A file and where its TypeScript goes. */
export interface PlannedOutput {
  readonly input: Input;
  /** Absolute path of the output. */
  readonly output: string;
}

export interface OutputPlan {
  readonly planned: readonly PlannedOutput[];
  readonly problems: readonly InputProblem[];
}

/** Plans the output of each input: beside it, or below `outDir`. Inputs whose outputs would overwrite each other or an input are problems. */
export function planOutputs(inputs: readonly Input[], outDir: string | null): OutputPlan {
  const planned = inputs.map((input) => ({ input, output: outputPath(input, outDir) }));
  const sources = new Set(inputs.map(({ path }) => path));
  const byOutput = Map.groupBy(planned, ({ output }) => output);
  const problem = ({ input, output }: PlannedOutput): string | null => {
    if (sources.has(output)) return `its output ${basename(output)} would overwrite an input`;
    const rivals = (byOutput.get(output) ?? []).filter((other) => other.input !== input);
    if (rivals.length === 0) return null;
    return `the same output as ${rivals.map((rival) => rival.input.shown).join(", ")}: ${output}`;
  };
  return {
    planned: planned.filter((plan) => problem(plan) === null),
    problems: planned.flatMap((plan) => {
      const message = problem(plan);
      return message === null ? [] : [{ file: plan.input.shown, message }];
    }),
  };
}

function outputPath(input: Input, outDir: string | null): string {
  return outputBeside(outDir === null ? input.path : resolve(outDir, input.relative));
}

/** The path of the output beside a source: `a/b.py` → `a/b.ts`. */
export function outputBeside(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.ts`);
}
