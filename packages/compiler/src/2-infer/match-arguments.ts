import type * as ast from "@tsyncio/ast";
import { namedTupleOf } from "../1-bind/dataclasses/named-tuple.ts";
import { type Dataclass, dataclassOf, hasOption } from "../1-bind/dataclasses/dataclass.ts";
import type { ClassInfo } from "./types.ts";

/**
 * The attributes that positional sub-patterns of a class stand for, read from `__match_args__ = ("x", "y")` in its body or that
 * of the class it extends; `null` where it is made another way (a dataclass) and is looked up at run time.
 */
export function matchArguments(info: ClassInfo): readonly string[] | null {
  const dataclass = info.general ? null : dataclassOf(info.node);
  const named = info.general ? null : namedTupleOf(info.node);
  if (named !== null) return named.fields.map(({ name }) => name);
  if (dataclass !== null) return fieldNames(dataclass, info);
  if (info.node.decorator_list.length > 0 || info.node.keywords.length > 0) return null;
  if (info.classAttributes.has("__match_args__") || info.methods.has("__match_args__")) return ownArguments(info);
  const [base] = info.bases;
  return base === undefined || "kind" in base || info.bases.length > 1 ? null : matchArguments(base);
}

/** The parameters of a dataclass that may be given by their place. */
function fieldNames(dataclass: Dataclass, info: ClassInfo): readonly string[] | null {
  if (info.classAttributes.has("__match_args__") || !hasOption(dataclass, "match_args", true)) return null;
  return dataclass.allFields.filter(({ init, keywordOnly }) => init && !keywordOnly).map(({ name }) => name);
}

function ownArguments(info: ClassInfo): readonly string[] | null {
  const assigned = info.node.body.filter((statement): statement is ast.Assign => statement.kind === "Assign");
  const [only, ...others] = assigned.filter((statement) => statement.targets.some(isMatchArguments));
  if (only === undefined || others.length > 0 || only.value.kind !== "Tuple") return null;
  const names = only.value.elts.map((element) =>
    element.kind === "Constant" && element.value.type === "str" ? element.value.value : null,
  );
  const known = names.filter((name) => name !== null);
  return known.length === names.length && new Set(known).size === known.length ? known : null;
}

function isMatchArguments(target: ast.Expr): boolean {
  return target.kind === "Name" && target.id === "__match_args__";
}
