import { resolve } from "node:path";
import type { CoroutineChoice } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import type { ExitCode } from "../exit.ts";
import { findInputs } from "../sources/inputs.ts";
import { planOutputs } from "../sources/outputs.ts";
import { programFolders } from "../sources/programs.ts";
import { watchSources } from "../sources/watch.ts";
import type { Terminal } from "../terminal.ts";
import { compileFolder } from "./compileFolder.ts";
import { outcomesExitCode, outcomesJson, problemOutcome, reportOutcome, type Outcome } from "./outcome.ts";

/** The arguments of `tsyncio compile`. */
export interface CompileSettings {
  readonly files: readonly string[];
  readonly outDir: string | null;
  readonly stdout: boolean;
  readonly strict: boolean;
  readonly python: PythonVersion;
  readonly coroutines: CoroutineChoice;
  readonly json: boolean;
}

/** Compiles all files once and reports. */
export async function compileRound(settings: CompileSettings, terminal: Terminal): Promise<ExitCode> {
  return outcomesExitCode(await compileAll(settings, terminal, () => true));
}

/** Compiles all files, then those that change or appear, until the process is interrupted. */
export async function compileWatching(settings: CompileSettings, terminal: Terminal): Promise<ExitCode> {
  const read = new Map<string, readonly string[]>();
  const round = async (isWanted: (path: string) => boolean): Promise<void> => {
    const outcomes = await compileAll(settings, terminal, isWanted, read);
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
  read = new Map<string, readonly string[]>(),
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
  const { strict, python, coroutines, stdout } = settings;
  for (const folder of programFolders(planned.map(({ input }) => input))) {
    const known = [...folder.inputs.map(({ path }) => path), ...(read.get(folder.root) ?? [])];
    if (!known.some(isWanted)) continue;
    const compiled = await compileFolder(folder, planned, { strict, python, coroutines, write: !stdout });
    read.set(folder.root, compiled.paths);
    compiled.outcomes.forEach(report);
    if (!stdout || settings.json) continue;
    for (const outcome of compiled.outcomes)
      terminal.output(printed(outcome, compiled.outcomes.length + planned.length > 2));
  }
  if (settings.json) terminal.output(outcomesJson(outcomes));
  return outcomes;
}

/** The TypeScript for standard output, below a line with its file when there are several. */
function printed({ code, file }: Outcome, isOneOfSeveral: boolean): string {
  if (code === null) return "";
  return isOneOfSeveral ? `// ${file}\n${code}` : code;
}
