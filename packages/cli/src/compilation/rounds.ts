import { resolve } from "node:path";
import type { PythonVersion } from "@tsyncio/parser";
import type { ExitCode } from "../exit.ts";
import { findInputs } from "../sources/inputs.ts";
import { planOutputs, type PlannedOutput } from "../sources/outputs.ts";
import { watchSources } from "../sources/watch.ts";
import type { Terminal } from "../terminal.ts";
import { compileInput } from "./compileInput.ts";
import { outcomesExitCode, outcomesJson, problemOutcome, reportOutcome, type Outcome } from "./outcome.ts";

/** The arguments of `tsyncio compile`. */
export interface CompileSettings {
  readonly files: readonly string[];
  readonly outDir: string | null;
  readonly stdout: boolean;
  readonly strict: boolean;
  readonly python: PythonVersion;
  readonly json: boolean;
}

/** Compiles all files once and reports. */
export async function compileRound(settings: CompileSettings, terminal: Terminal): Promise<ExitCode> {
  return outcomesExitCode(await compileAll(settings, terminal, () => true));
}

/** Compiles all files, then those that change or appear, until the process is interrupted. */
export async function compileWatching(settings: CompileSettings, terminal: Terminal): Promise<ExitCode> {
  const round = async (isWanted: (path: string) => boolean): Promise<void> => {
    const outcomes = await compileAll(settings, terminal, isWanted);
    if (!settings.json && outcomes.length > 0) terminal.error(`${roundSummary(outcomes)}\n`);
  };
  // The watch begins before the first round, so that no change in between is lost.
  const changes = watchSources(settings.files, terminal.directory);
  await round(() => true);
  for await (const changed of changes) await round((path) => changed.has(path));
  return 0;
}

function roundSummary(outcomes: readonly Outcome[]): string {
  const written = outcomes.filter(({ output, code }) => output !== null || code !== null);
  const failed = outcomes.length - written.length;
  const names = written.map(({ file }) => file).slice(0, 3);
  const more = written.length > names.length ? ` and ${written.length - names.length} more` : "";
  const parts = [
    ...(written.length > 0 ? [`compiled ${names.join(", ")}${more}`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return `tsyncio: ${parts.join("; ")}; watching`;
}

async function compileAll(
  settings: CompileSettings,
  terminal: Terminal,
  isWanted: (path: string) => boolean,
): Promise<readonly Outcome[]> {
  const found = findInputs(settings.files, terminal.directory);
  const outDir = settings.outDir === null ? null : resolve(terminal.directory, settings.outDir);
  const { planned, problems } = planOutputs(found.inputs, outDir);
  const outcomes: Outcome[] = [];
  const report = (outcome: Outcome): void => {
    outcomes.push(outcome);
    if (!settings.json) reportOutcome(outcome, terminal);
  };
  for (const { file, message } of [...found.problems, ...problems]) report(problemOutcome(file, message));
  for (const plan of planned.filter(({ input }) => isWanted(input.path))) {
    const { strict, python, stdout } = settings;
    const outcome = await compileInput(plan, { strict, python, write: !stdout });
    report(outcome);
    if (settings.stdout && !settings.json) terminal.output(printed(outcome, planned));
  }
  if (settings.json) terminal.output(outcomesJson(outcomes));
  return outcomes;
}

/** The TypeScript for standard output, below a line with its file when there are several. */
function printed({ code, file }: Outcome, planned: readonly PlannedOutput[]): string {
  if (code === null) return "";
  return planned.length > 1 ? `// ${file}\n${code}` : code;
}
