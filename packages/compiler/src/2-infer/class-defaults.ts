import type * as ast from "@tsyncio/ast";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { namedTupleOf } from "../1-bind/dataclasses/named-tuple.ts";
import { dataclassOf } from "../1-bind/dataclasses/dataclass.ts";
import { isBelow, storedNames } from "./class-constants.ts";
import type { ClassDraft } from "./declarations.ts";
import type { ClassInfo } from "./types.ts";

/**
 * Marks the attributes that objects read from their class until they store their own (`runs = 0` in the body, `self.runs += 1` in a
 * method): the output keeps the class's value on the prototype, too, so that they are there as soon as the object is. Nothing may store them
 * but methods through their first parameter, one of `receivers`.
 */
export function markDefaults(
  classes: ReadonlyMap<ast.Node, ClassDraft>,
  receivers: ReadonlySet<Binding>,
  bound: BoundModule,
): void {
  const stored = storedNames(bound, ({ value }) => receivers.has(bound.bindings.get(value)!));
  if (stored === null) return;
  for (const info of classes.values()) {
    if (info.general || dataclassOf(info.node) !== null || namedTupleOf(info.node) !== null) continue;
    for (const [name, field] of info.fields)
      if (!stored.has(name) && isDefault(name, info))
        info.fields.set(name, { ...field, definite: true, isDefault: true });
  }
}

function isDefault(name: string, info: ClassInfo): boolean {
  const statements = info.node.body.filter((each) => valueOf(each, name) !== null);
  const value = statements.length === 1 ? valueOf(statements[0]!, name) : null;
  if (value === null || !isPlain(value) || info.classAttributes.get(name)?.definite !== true) return false;
  return !info.methods.has(name) && !isAbove(info, name) && !isBelow(info, name);
}

/** What a statement of a class body gives an attribute of the name. */
function valueOf(statement: ast.Stmt, name: string): ast.Expr | null {
  const [target] =
    statement.kind === "Assign" ? statement.targets : statement.kind === "AnnAssign" ? [statement.target] : [];
  const isOne = statement.kind === "AnnAssign" || (statement.kind === "Assign" && statement.targets.length === 1);
  return isOne && target?.kind === "Name" && target.id === name ? statement.value : null;
}

/** Whether an expression gives a value that is the same read through an object: no function, and nothing with a `__get__`. */
function isPlain(value: ast.Expr): boolean {
  if (value.kind === "UnaryOp") return value.operand.kind === "Constant";
  return value.kind === "Constant" || value.kind === "List" || value.kind === "Dict" || value.kind === "Set";
}

/** Whether a class that this one extends has something of the name. */
function isAbove(info: ClassInfo, name: string): boolean {
  return info.bases.some(
    (base) =>
      !("kind" in base) &&
      (base.fields.has(name) || base.classAttributes.has(name) || base.methods.has(name) || isAbove(base, name)),
  );
}
