import type * as ast from "@tsyncio/ast";
import { childrenOf } from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import type { PythonVersion } from "@tsyncio/parser";
import { exposedNames } from "./0-link/exposed.ts";
import type { Linkage, LinkedModule } from "./0-link/linkage.ts";
import { loadProgram } from "./0-link/load.ts";
import { planImports } from "./0-link/plan.ts";
import type { Program, ProgramSource, ReadSource, SourceModule } from "./0-link/program.ts";
import { bind } from "./1-bind/bind.ts";
import { mergeBound } from "./1-bind/merge.ts";
import { infer } from "./2-infer/infer.ts";
import type { InferredModule } from "./2-infer/types.ts";
import { withExports } from "./3-lower/exports.ts";
import { lower, type Lowered } from "./3-lower/lower.ts";
import { sourceText } from "./3-lower/source.ts";
import { attachComments } from "./4-emit/comments.ts";
import { failureOf } from "./failure.ts";
import { builtins, modules, typeMembers } from "./tables/index.ts";

/** What is analysed, and how. */
export interface AnalyseOptions {
  readonly entry: string;
  readonly source: ProgramSource;
  readonly read: ReadSource;
  readonly strict: boolean;
  readonly python: PythonVersion;
  /** Whether tracebacks will be shown, with every exception's context. */
  readonly tracksContext: boolean;
  /** The extension of the output's files. */
  readonly extension: string;
}

/** A module of a program, with what is to be emitted for it; `null` where something is wrong. */
export interface AnalysedModule {
  readonly path: string;
  readonly source: ProgramSource;
  readonly lowered: Lowered | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** load → bind → infer → lower, for all modules of a program together; the program's own file last. */
export function analyse(options: AnalyseOptions): readonly AnalysedModule[] {
  try {
    const loaded = loadProgram(options);
    if (loaded.ok) return lowerAll(loaded.program, options);
    return [{ path: options.entry, source: loaded.source, lowered: null, diagnostics: loaded.diagnostics }];
  } catch (error) {
    const { source } = options;
    const diagnostics = [failureOf(error, "text" in source ? source.text : "", source.filename)];
    return [{ path: options.entry, source, lowered: null, diagnostics }];
  }
}

function lowerAll(program: Program, options: AnalyseOptions): readonly AnalysedModule[] {
  const { strict, tracksContext, extension } = options;
  const exposed = exposedNames(program);
  const linked = [...program.modules.values()].map(({ path, name, module }): LinkedModule => ({
    path,
    name,
    bound: bind(module, exposed.get(path)?.values()),
  }));
  const linkage: Linkage = { links: program.links, modules: new Map(linked.map((module) => [module.path, module])) };
  const whole = mergeBound(linked.map(({ bound }) => bound));
  const types = infer(whole, { modules, builtins, typeMembers }, { strict, linkage });
  const plan = planImports(linkage, awaitingModules(linked, types));
  const exported = new Map<string, Set<string>>();
  const lowered = linked.map((module) => {
    const source = program.modules.get(module.path) as SourceModule;
    return lower({
      source: sourceText(source.filename, source.text),
      whole,
      program: {
        linkage,
        plan,
        module,
        isEntry: module.path === options.entry,
        package: source.package,
        exposed: exposed.get(module.path) ?? new Map(),
        exported,
        extension,
      },
      bound: module.bound,
      types,
      comments: attachComments(source.module, source.comments, source.text),
      strict,
      tracksContext,
    });
  });
  return linked.map(({ path }, index) => {
    const { text, filename } = program.modules.get(path) as SourceModule;
    const { module, diagnostics, symbols } = lowered[index] as Lowered;
    const isRefused = diagnostics.some(({ severity }) => severity === "error");
    const emitted = { module: withExports(module, exported.get(path) ?? new Set()), diagnostics, symbols };
    return { path, source: { text, filename }, lowered: isRefused ? null : emitted, diagnostics };
  });
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
