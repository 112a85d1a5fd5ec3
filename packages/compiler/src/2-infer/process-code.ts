import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import { definitionOf, type LinkedModule } from "../0-link/linkage.ts";
import type { Inference } from "./context.ts";
import { type Definitions, isOfItsMoment } from "./definitions.ts";
import type { FunctionInfo, Type } from "./types.ts";

/** The code that runs in the processes of a program: the functions given to them, and what these use. */
export class ProcessCode {
  readonly #all: ReadonlyMap<LinkedModule, Definitions>;
  readonly #inference: Inference;
  /** The nodes of the functions and classes that processes use. */
  readonly #used = new Set<ast.Node>();
  /** The variables of modules that each of them names. */
  readonly #globals = new Map<ast.Node, readonly Binding[]>();

  constructor(given: readonly FunctionInfo[], all: ReadonlyMap<LinkedModule, Definitions>, inference: Inference) {
    this.#all = all;
    this.#inference = inference;
    for (const { node } of given) this.#use(node);
  }

  /** Why a function cannot run in a process; null where it can. */
  obstacle({ node }: FunctionInfo): string | null {
    const seen = new Set<ast.Node>();
    const work = [node as ast.Node];
    // An array's iteration meets what is pushed to it on the way.
    for (const each of work) {
      if (seen.has(each)) continue;
      seen.add(each);
      for (const binding of this.#globals.get(each) ?? []) {
        const reason = this.#reason(binding);
        if (reason !== null) return reason;
        const definition = definitionNode(binding);
        if (definition !== null) work.push(definition);
      }
    }
    return null;
  }

  #use(node: ast.Node): void {
    if (this.#used.has(node)) return;
    this.#used.add(node);
    const globals = new Set<Binding>();
    for (const each of walk(node)) {
      const found = each.kind === "Name" || each.kind === "Attribute" ? this.#globalAt(each) : null;
      if (found !== null) globals.add(found);
    }
    this.#globals.set(node, [...globals]);
    for (const binding of globals) {
      const definition = definitionNode(binding);
      if (definition !== null) this.#use(definition);
    }
  }

  /** The variable of a module of the program that an expression names, through all imports. */
  #globalAt(node: ast.Name | ast.Attribute): Binding | null {
    const { bound, linkage } = this.#inference;
    if (node.kind === "Attribute") return null;
    const binding = bound.bindings.get(node);
    if (binding === undefined || binding.scope.kind !== "module") return null;
    const definition = definitionOf(binding, linkage);
    return definition?.kind === "variable" && definition.binding.origins[0]?.kind !== "import"
      ? definition.binding
      : null;
  }

  /** Why a process of the output would not see what one of CPython's does; null where it does. */
  #reason(binding: Binding): string | null {
    const defined = this.#definedIn(binding);
    if (defined === null) return null;
    const { name, origins, deleted } = binding;
    const isLate = origins.some((origin) => !isStatementOf(origin, defined) && !this.#runsThereAlone(origin.node));
    if (isLate || deleted)
      return `the program gives ${name} a value after its definitions, which are all that a process evaluates`;
    if (isOfItsMoment(binding, this.#inference)) return `${name} is the time at which it was defined`;
    if (definitionNode(binding) !== null || isImmutable(this.#inference.variables.get(binding))) return null;
    return this.#isChangedOutside(binding, defined)
      ? `the program may change ${name}, which a process has as it was defined`
      : null;
  }

  /** Whether a node stands in a function that processes call, and nobody else. */
  #runsThereAlone(node: ast.Node): boolean {
    const { bound, threadArguments } = this.#inference;
    const owner = [...this.#used].find(
      (each) => each.kind !== "ClassDef" && walk(each).some((inner) => inner === node),
    );
    const reads = owner === undefined ? null : (bound.bindings.get(owner)?.reads ?? null);
    return reads !== null && reads.every((read) => threadArguments.get(read) === "process" || this.#isInUse(read));
  }

  #definedIn(binding: Binding): ReadonlySet<ast.Stmt> | null {
    for (const [module, { defined }] of this.#all) if (module.bound.scope === binding.scope) return defined;
    return null;
  }

  /** Whether a node stands in code that runs in processes. */
  #isInUse(node: ast.Node): boolean {
    return [...this.#used].some((each) => walk(each).some((inner) => inner === node));
  }

  /** Whether what a variable holds may be changed by code that processes do not run: every use there that does not just read. */
  #isChangedOutside(binding: Binding, defined: ReadonlySet<ast.Stmt>): boolean {
    const reading = new Set<ast.Node>();
    for (const module of this.#all.keys())
      for (const node of walk(module.bound.module)) for (const each of readBy(node)) reading.add(each);
    const inDefinitions = new Set([...defined].filter(isPlain).flatMap((each) => [...walk(each)]));
    return binding.reads.some((read) => !reading.has(read) && !inDefinitions.has(read) && !this.#isInUse(read));
  }
}

/** The function or class that is all that a variable stands for. */
function definitionNode({ origins }: Binding): ast.Node | null {
  const [origin] = origins;
  return origins.length === 1 && (origin?.kind === "function" || origin?.kind === "class") ? origin.node : null;
}

function isStatementOf(origin: Binding["origins"][number], defined: ReadonlySet<ast.Stmt>): boolean {
  return defined.has(origin.node as ast.Stmt) || ("statement" in origin && defined.has(origin.statement as ast.Stmt));
}

function isPlain({ kind }: ast.Stmt): boolean {
  return kind !== "FunctionDef" && kind !== "AsyncFunctionDef" && kind !== "ClassDef";
}

/** What a node only reads: what is subscripted, iterated, measured or searched. */
function readBy(node: ast.Node): readonly ast.Node[] {
  switch (node.kind) {
    case "Subscript":
      return node.ctx === "Load" ? [node.value] : [];
    case "For":
    case "comprehension":
      return [node.iter];
    case "Compare":
      return node.comparators;
    case "FormattedValue":
      return [node.value];
    case "Call":
      return node.func.kind === "Name" && readers.has(node.func.id) ? node.args : [];
    default:
      return [];
  }
}

const readers: ReadonlySet<string> = new Set([
  "enumerate",
  "len",
  "list",
  "max",
  "min",
  "print",
  "sorted",
  "str",
  "sum",
]);

const immutable: ReadonlySet<Type["kind"]> = new Set([
  "none",
  "bool",
  "int",
  "float",
  "str",
  "bytes",
  "range",
  "class",
  "function",
  "api",
  "module",
]);

function isImmutable(type: Type | undefined): boolean {
  if (type === undefined) return false;
  if (type.kind === "tuple") return isImmutable(type.item) && (type.items ?? []).every(isImmutable);
  return type.kind === "union" ? type.members.every(isImmutable) : immutable.has(type.kind);
}
