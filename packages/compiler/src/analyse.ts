import type * as ast from "@tsyncio/ast";
import { childrenOf } from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import type { PythonVersion } from "@tsyncio/parser";
import { exposedNames } from "./0-link/exposed.ts";
import type { Linkage, LinkedModule } from "./0-link/linkage.ts";
import { loadProgram } from "./0-link/load.ts";
import { planImports } from "./0-link/plan.ts";
import type { Program, ProgramSource, ReadSource, SourceModule } from "./0-link/program.ts";
import { reachable } from "./0-link/roots.ts";
import { bind } from "./1-bind/bind.ts";
import type { BoundModule } from "./1-bind/bound.ts";
import { mayMakeSwallowing } from "./1-bind/flow/swallow.ts";
import { mergeBound } from "./1-bind/merge.ts";
import { infer } from "./2-infer/infer.ts";
import type { InferredModule } from "./2-infer/types.ts";
import { chooseLowering, type CoroutineChoice } from "./3-lower/coroutines/choice.ts";
import { withExports } from "./3-lower/exports.ts";
import { lower, type Lowered } from "./3-lower/lower.ts";
import { sourceText } from "./3-lower/source.ts";
import { attachComments } from "./4-emit/comments.ts";
import { failureOf } from "./failure.ts";
import { builtins, modules, typeMembers } from "./tables/index.ts";

/** What is analysed, and how. */
export interface AnalyseOptions {
  readonly entries: readonly string[];
  readonly read: ReadSource;
  readonly strict: boolean;
  readonly python: PythonVersion;
  /** Whether tracebacks will be shown, with every exception's context. */
  readonly tracksContext: boolean;
  /** The extension of the output's files. */
  readonly extension: string;
  readonly coroutines: CoroutineChoice;
}

/** A file of a program, with what is to be emitted for it; `null` where something is wrong with it or a file that it imports. */
export interface AnalysedModule {
  readonly path: string;
  readonly source: ProgramSource;
  readonly lowered: Lowered | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that it imports. */
  readonly imports: readonly string[];
}

/** load → bind → infer → lower, for all files of a program together; a file comes before what it imports. */
export function analyse(options: AnalyseOptions): readonly AnalysedModule[] {
  try {
    const program = loadProgram(options);
    const whole = withoutFailures(program);
    const excluded = [...program.modules.values()].filter(({ path }) => !whole.modules.has(path));
    const found = [
      ...failed(program),
      ...excluded.map((module) => unlowered(module, program)),
      ...lowerAll(whole, options),
    ];
    const order = [...program.imports.keys()];
    return found.sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path));
  } catch (error) {
    const [path = ""] = options.entries;
    const source = options.read(path) ?? { text: "", filename: path };
    const diagnostics = [failureOf(error, "text" in source ? source.text : "", source.filename)];
    return [{ path, source, lowered: null, diagnostics, imports: [] }];
  }
}

/** The files of a program that neither are nor import one that is not Python. */
function withoutFailures(program: Program): Program {
  if (program.failures.size === 0) return program;
  const isWhole = (path: string): boolean =>
    [...reachable(path, program.imports)].every((each) => !program.failures.has(each));
  return {
    ...program,
    modules: new Map([...program.modules].filter(([path]) => isWhole(path))),
    entries: new Set([...program.entries].filter(isWhole)),
  };
}

function failed({ failures }: Program): readonly AnalysedModule[] {
  return [...failures].map(([path, { source, diagnostics }]) => ({
    path,
    source,
    lowered: null,
    diagnostics,
    imports: [],
  }));
}

/** A file about which nothing is said, since one that it imports is not Python. */
function unlowered({ path, text, filename }: SourceModule, { imports }: Program): AnalysedModule {
  const targets = [...(imports.get(path) ?? [])];
  return { path, source: { text, filename }, lowered: null, diagnostics: [], imports: targets };
}

/** A program's modules after binding. */
interface BoundProgram {
  readonly program: Program;
  readonly linkage: Linkage;
  readonly whole: BoundModule;
  readonly exposed: ReturnType<typeof exposedNames>;
}

function bindAll(program: Program): BoundProgram {
  const exposed = exposedNames(program);
  const isSuspicious = suspicion(program);
  const linked = [...program.modules.values()].map(({ path, name, module }): LinkedModule => ({
    path,
    name,
    bound: bind(module, exposed.get(path)?.values(), isSuspicious),
  }));
  const linkage: Linkage = { links: program.links, modules: new Map(linked.map((module) => [module.path, module])) };
  return { program, linkage, whole: mergeBound(linked.map(({ bound }) => bound)), exposed };
}

/** Whether any module of a program may make a context manager that swallows exceptions; looked up when it is asked for. */
function suspicion({ modules: sources, links }: Program): () => boolean {
  let answer: boolean | null = null;
  return () =>
    (answer ??= [...sources.values()].some(({ module }) => mayMakeSwallowing(module, (alias) => links.has(alias))));
}

function lowerAll(program: Program, options: AnalyseOptions): readonly AnalysedModule[] {
  if (program.modules.size === 0) return [];
  const bound = bindAll(program);
  const { linkage } = bound;
  const { strict } = options;
  const types = infer(
    bound.whole,
    { modules, builtins, typeMembers },
    { strict, linkage, entry: soleOf(program.entries) },
  );
  const plan = planImports(linkage, program.entries, awaitingModules([...linkage.modules.values()], types));
  const exported = new Map<string, Set<string>>();
  const chosen = chooseLowering(options.coroutines, bound.whole.module, types);
  const lowered = [...program.modules.values()].map((source) => ({
    source,
    lowered: lower({
      ...inputFor(source, bound, options),
      types,
      coroutines: chosen.lowering,
      drivesByHand: chosen.reason,
      program: { ...placeOf(source, bound, options), plan, exported },
    }),
  }));
  return lowered.map(({ source: { path, text, filename }, lowered: { module, diagnostics, ...rest } }) => {
    const isRefused = diagnostics.some(({ severity }) => severity === "error");
    const emitted = { module: withExports(module, exported.get(path) ?? new Set()), diagnostics, ...rest };
    const imports = [...(program.imports.get(path) ?? [])];
    return { path, source: { text, filename }, lowered: isRefused ? null : emitted, diagnostics, imports };
  });
}

/** What lowering takes of one file. */
function inputFor(source: SourceModule, { linkage, whole }: BoundProgram, { strict, tracksContext }: AnalyseOptions) {
  const { bound } = linkage.modules.get(source.path) as LinkedModule;
  return {
    source: sourceText(source.filename, source.text),
    whole,
    bound,
    comments: attachComments(source.module, source.comments, source.text),
    strict,
    tracksContext,
  };
}

/** Where a file stands in its program. */
function placeOf(
  { path, package: owner }: SourceModule,
  { program, linkage, exposed }: BoundProgram,
  options: AnalyseOptions,
) {
  return {
    linkage,
    module: linkage.modules.get(path) as LinkedModule,
    isEntry: program.entries.has(path),
    package: owner,
    exposed: exposed.get(path) ?? new Map(),
    extension: options.extension,
  };
}

/** The modules whose top level awaits a call. */
function awaitingModules(linked: readonly LinkedModule[], types: InferredModule): ReadonlySet<string> {
  const awaits = (node: ast.Node): boolean => node.kind === "Call" && types.colouredCalls.has(node);
  return new Set(linked.filter(({ bound }) => runsAtTop(bound.module, awaits)).map(({ path }) => path));
}

/** Whether code of a module outside of functions has a node. */
function runsAtTop(node: ast.Node, matches: (node: ast.Node) => boolean): boolean {
  if (matches(node)) return true;
  if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef" || node.kind === "Lambda") return false;
  return childrenOf(node).some((child) => runsAtTop(child, matches));
}

/** The module that runs as the program; null where there are several. */
function soleOf(entries: ReadonlySet<string>): string | null {
  const [first, second] = entries;
  return second === undefined ? (first ?? null) : null;
}
