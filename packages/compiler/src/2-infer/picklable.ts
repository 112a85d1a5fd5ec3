import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { LinkedModule } from "../0-link/linkage.ts";
import { apiEntry } from "./api.ts";
import type { Inference } from "./context.ts";
import { type Definitions, definitionsOf, importsQuietly } from "./definitions.ts";
import { membersOf } from "./lattice.ts";
import { ProcessCode } from "./process-code.ts";
import { namesProcessPool } from "./threads.ts";
import type { FunctionInfo } from "./types.ts";

/** The functions and classes of a module that processes find by name, and the statement before which a process has them. */
interface PicklablePlace {
  readonly definitions: readonly (ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)[];
  /** Functions of the library that the module gives to processes. */
  readonly library: readonly ast.Expr[];
  /** Null: the end of the module. */
  readonly before: ast.Stmt | null;
}

/** What goes to the processes of a program. */
export interface Picklable {
  readonly places: ReadonlyMap<ast.Module, PicklablePlace>;
  /** What cannot run in a process, with the reason. */
  readonly problems: ReadonlyMap<ast.Expr, { readonly name: string; readonly reason: string }>;
}

/**
 * Finds what a program with process pools gives to their processes. CPython's are made by fork(): they have the variables of the program as
 * these are at the first call. Those of the output evaluate the definitions of the program again, so that what is read there must be
 * as it was defined.
 */
export function findPicklable(inference: Inference): Picklable {
  const places = new Map<ast.Module, PicklablePlace>();
  const problems = new Map<ast.Expr, { name: string; reason: string }>();
  if (!namesProcessPool(inference)) return { places, problems };
  const given = functionsGiven(inference);
  const all = new Map<LinkedModule, Definitions>();
  for (const module of inference.linkage.modules.values()) {
    const known = definitionsOf(module, inference);
    all.set(module, known);
    places.set(module.bound.module, {
      definitions: definitionsIn(module, known, new Set(given.map(({ info }) => info)), inference),
      library: libraryIn(module, inference),
      before: known.before,
    });
  }
  const code = new ProcessCode(
    given.map(({ info }) => info),
    all,
    inference,
  );
  const found = new Set([...places.values()].flatMap(({ definitions }) => definitions as readonly ast.Node[]));
  const entry = [...all.keys()].find(({ path }) => path === inference.options.entry);
  const isQuiet = entry === undefined || importsQuietly(entry, inference);
  for (const { argument, info } of given) {
    const isLate = inference.bound.bindings.get(info.node)?.scope.kind === "module" && !found.has(info.node);
    const reason = isLate
      ? "it is defined after statements that do more than define, where a process stops"
      : isQuiet
        ? code.obstacle(info)
        : "a module that the program imports does more than define when it is loaded";
    if (reason !== null) problems.set(argument, { name: info.name, reason });
  }
  return { places, problems };
}

function functionsGiven({ threadArguments, types }: Inference): readonly { argument: ast.Expr; info: FunctionInfo }[] {
  return [...threadArguments].flatMap(([argument, where]) => {
    const type = types.get(argument);
    if ((where !== "process" && where !== "either") || type === undefined) return [];
    return membersOf(type).flatMap((each) => (each.kind === "function" ? [{ argument, info: each.function }] : []));
  });
}

/** The classes of a module, and those of its functions that are given to processes or are values. */
function definitionsIn(
  { bound }: LinkedModule,
  { defined }: Definitions,
  given: ReadonlySet<FunctionInfo>,
  { functions }: Inference,
): PicklablePlace["definitions"] {
  return [...defined].flatMap((statement): PicklablePlace["definitions"] => {
    if (statement.kind !== "FunctionDef" && statement.kind !== "AsyncFunctionDef" && statement.kind !== "ClassDef")
      return [];
    const kind = bound.bindings.get(statement)?.declaration.kind;
    if (kind !== "function" && kind !== "class") return [];
    if (statement.kind === "ClassDef") return [statement];
    const info = functions.get(statement);
    return info !== undefined && (given.has(info) || info.escapes) ? [statement] : [];
  });
}

/** One expression for each function of the library that is an argument somewhere in a module, and so may go to processes. */
function libraryIn({ bound }: LinkedModule, inference: Inference): readonly ast.Expr[] {
  const found = new Map<string, ast.Expr>();
  for (const node of walk(bound.module)) {
    if (node.kind !== "Call" || (node.func.kind === "Name" && /^is(?:instance|subclass)$/.test(node.func.id))) continue;
    for (const argument of node.args) {
      const type = inference.types.get(argument);
      const isFunction = type?.kind === "api" && apiEntry(type.name, inference)?.kind === "function";
      if (isFunction && rootScope(argument, bound) !== "function") found.set(type.name, argument);
    }
  }
  return [...found.values()];
}

/** The kind of scope of the variable that an expression begins with. */
function rootScope(node: ast.Node, { bindings }: LinkedModule["bound"]): string | undefined {
  let root = node;
  while (root.kind === "Attribute") root = root.value;
  return bindings.get(root)?.scope.kind;
}
