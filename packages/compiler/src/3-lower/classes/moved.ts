import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { name } from "../../4-emit/builders.ts";
import type { Statement, Target } from "../../4-emit/tree.ts";
import { type Context, fresh, typeOf } from "../context.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { receiverParameter } from "../functions/frame.ts";
import { classEntry } from "../members.ts";
import { isStable } from "../purity.ts";
import { lowerForTarget } from "../statements/Assign.ts";
import { assignTo } from "../targets/assign.ts";

type SelfAssignment = ast.Assign & { readonly targets: readonly [ast.Attribute] };

/**
 * ```py
 * def __init__(self, name, size):
 *     self.size = size * 2
 *     super().__init__(name)
 * ```
 * JavaScript wants `super(…)` first: the value is computed in its place, and assigned after it.
 */
export function isMoved(statement: ast.Stmt, method: FunctionInfo): statement is SelfAssignment {
  const self = receiverParameter(method)?.arg;
  if (statement.kind !== "Assign" || statement.targets.length !== 1) return false;
  const [target] = statement.targets;
  if (target?.kind !== "Attribute" || target.value.kind !== "Name" || target.value.id !== self) return false;
  return walk(statement.value).every((each) => each.kind !== "Name" || each.id !== self);
}

/** The statement in two parts: the value, and the assignment after `super(…)`. */
export function keepForLater(
  statement: SelfAssignment,
  context: Context,
): { readonly kept: readonly Statement[]; readonly assigned: readonly Statement[] } {
  const [target] = statement.targets;
  const value = lowerForTarget(target, statement.value, context);
  const type = typeOf(context, statement.value);
  const isFixed = isStable(statement.value, context);
  const local = isFixed ? value : name(fresh(context, target.attr));
  const kept: Statement = {
    kind: "variable",
    keyword: "const",
    target: local as Target,
    initial: value,
    line: statement.lineno,
  };
  const trivia = context.comments.trivia(statement);
  const assigned = assignTo(target, local, type, context).map((each) =>
    trivia === undefined ? each : { ...each, trivia },
  );
  return { kept: isFixed ? [] : [kept], assigned };
}

/** Whether the initializers of the classes above cannot notice that attributes are assigned only after them. */
export function seesNothing(info: ClassInfo, moved: readonly ast.Stmt[]): boolean {
  const names = new Set(moved.flatMap((each) => (isAttributeAssignment(each) ? [each.targets[0].attr] : [])));
  if ([...names].some((each) => methodOf(info, each) !== null)) return false;
  return initializersAbove(info).every((each) =>
    each === "own" ? [...names].every(isPublic) : each !== null && usesOnlyOthers(each, names, info),
  );
}

/** Classes of the runtime whose initializers set only attributes with an underscore, and use none. */
const blindInitializers: ReadonlySet<string> = new Set(
  "Barrier BoundedSemaphore Condition Event Future Lock Semaphore".split(" ").map((each) => `asyncio.${each}`),
);

function isPublic(name: string): boolean {
  return !name.startsWith("_");
}

function isAttributeAssignment(statement: ast.Stmt): statement is SelfAssignment {
  return statement.kind === "Assign" && statement.targets[0]?.kind === "Attribute";
}

/** The `__init__`s that run from a class's `super().__init__()` on; `null` for one of the runtime that may look at the object, `"own"` for one that sets only what is its own. */
function initializersAbove(info: ClassInfo): readonly (FunctionInfo | "own" | null)[] {
  return info.bases.flatMap((base) => {
    if ("kind" in base && blindInitializers.has(base.name)) return ["own"];
    if ("kind" in base) return classEntry(base.name)?.exception === true ? [] : [null];
    const own = base.methods.get("__init__");
    return [...(own === undefined ? [] : [own]), ...initializersAbove(base)];
  });
}

/** Whether a method uses its object for nothing but plain attributes of other names. */
function usesOnlyOthers(method: FunctionInfo, names: ReadonlySet<string>, info: ClassInfo): boolean {
  const self = receiverParameter(method)?.arg;
  const plain = new Set<ast.Node>();
  for (const each of walk(method.node)) {
    if (each.kind !== "Attribute") continue;
    const isPlain = !names.has(each.attr) && (each.attr === "__init__" || methodOf(info, each.attr) === null);
    if (isPlain) plain.add(each.value);
  }
  return walk(method.node).every((each) => each.kind !== "Name" || each.id !== self || plain.has(each));
}
