import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import type { LinkedModule } from "../0-link/linkage.ts";
import { isQuiet, isQuietStatement } from "../0-link/quiet.ts";
import { harmlessAtTop } from "../tables/movable.ts";
import type { Inference } from "./context.ts";

/** How far a worker evaluates a module. */
export interface Definitions {
  /** The statements that a worker evaluates. */
  readonly defined: ReadonlySet<ast.Stmt>;
  /** The first one that does more than define; null: there is none. */
  readonly before: ast.Stmt | null;
}

/** The statements of a module's top level up to the first one that does more than define. */
export function definitionsOf({ bound }: LinkedModule, inference: Inference): Definitions {
  const { body } = bound.module;
  const at = body.findIndex((statement) => !isDefinition(statement, inference));
  return { defined: new Set(at < 0 ? body : body.slice(0, at)), before: body[at] ?? null };
}

/** Whether a worker may run a statement of a module's top level: nobody can tell that it did. */
function isDefinition(statement: ast.Stmt, { types }: Inference): boolean {
  if (statement.kind === "If" && walk(statement.test).some((each) => each.kind === "Name" && each.id === "__name__"))
    return false;
  if (isQuietStatement(statement)) return true;
  const value = statement.kind === "Expr" || statement.kind === "Assign" ? statement.value : null;
  if (value?.kind !== "Call") return false;
  const type = types.get(value.func);
  const isHarmless = type?.kind === "api" && harmlessAtTop.has(type.name);
  return isHarmless && value.keywords.every(({ arg }) => arg !== "filename" && arg !== "handlers");
}

/** Whether what a module imports of the program does nothing but define. */
export function importsQuietly(module: LinkedModule, { linkage, options }: Inference): boolean {
  const imports = walk(module.bound.module).some((each) => each.kind === "alias" && linkage.links.has(each));
  if (!imports) return true;
  const others = [...linkage.modules.values()].filter((each) => each !== module && each.path !== options.entry);
  return others.every(({ bound }) => isQuiet(bound.module));
}

/** Whether the statement that gives a variable its value gives it another one in a worker: it reads a clock. */
export function isOfItsMoment({ origins }: Binding, { types }: Inference): boolean {
  return origins.some((origin) => {
    if (origin.kind !== "assignment" || origin.statement.value === null) return false;
    return walk(origin.statement.value).some((each) => {
      const type = each.kind === "Call" ? types.get(each.func) : undefined;
      return type?.kind === "api" && type.name.startsWith("time.");
    });
  });
}
