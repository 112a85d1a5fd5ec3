import type * as ast from "@tsyncio/ast";
import { unparse } from "@tsyncio/ast";
import { dataclassOf, type DataclassField } from "../../1-bind/dataclasses/dataclass.ts";
import { call, statement, string } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { builtins } from "../../tables/index.ts";
import { type Context, runtime } from "../context.ts";
import { docstringOf } from "../functions/body.ts";

/**
 * The docstring that `dataclass` gives a class without one, its parameters: where the program reads docstrings, and its annotations
 * are such that their text is known.
 */
export function dataclassDocumentation(node: ast.ClassDef, owner: Expression, context: Context): readonly Statement[] {
  const dataclass = dataclassOf(node);
  if (dataclass === null || !context.keepsDocstrings || docstringOf(node.body) !== null) return [];
  const fields = dataclass.allFields.filter((field) => field.init);
  const texts = [
    ...fields.filter((field) => !field.keywordOnly).map((field) => parameterText(field, context)),
    ...(fields.some((field) => field.keywordOnly) ? ["*"] : []),
    ...fields.filter((field) => field.keywordOnly).map((field) => parameterText(field, context)),
  ];
  if (texts.includes(null)) return [];
  const text = `${node.name}(${texts.join(", ")})`;
  return [statement(call(runtime(context, "setattr"), [owner, string("__doc__"), string(text)]))];
}

function parameterText(
  { name, annotation, value, factory, initOnly }: DataclassField,
  context: Context,
): string | null {
  const type = annotation === null || initOnly ? null : annotationText(annotation, context);
  if (type === null) return null;
  if (factory !== null) return `${name}: ${type} = <factory>`;
  if (value === null) return `${name}: ${type}`;
  return value.kind === "Constant" ? `${name}: ${type} = ${unparse(value)}` : null;
}

/** An annotation as `inspect` shows it; `null` where only run time knows that. */
function annotationText(node: ast.Expr, context: Context): string | null {
  switch (node.kind) {
    case "Constant":
      return unparse(node);
    case "Name":
      return nameText(node, context);
    case "Subscript": {
      const parts = [node.value, ...(node.slice.kind === "Tuple" ? node.slice.elts : [node.slice])];
      const [outer, ...args] = parts.map((part) => annotationText(part, context));
      return outer === undefined || outer === null || args.includes(null) ? null : `${outer}[${args.join(", ")}]`;
    }
    case "BinOp": {
      const [left, right] = [annotationText(node.left, context), annotationText(node.right, context)];
      return node.op === "BitOr" && left !== null && right !== null ? `${left} | ${right}` : null;
    }
    default:
      return null;
  }
}

/** A built-in type, or a name of the library, with its module unless that is `typing`. */
function nameText(node: ast.Name, context: Context): string | null {
  const binding = context.bound.bindings.get(node);
  if (binding === undefined) return Object.hasOwn(builtins, node.id) ? node.id : null;
  const [origin] = binding.origins;
  if (binding.origins.length !== 1 || origin?.kind !== "import" || origin.statement.kind !== "ImportFrom") return null;
  const { module } = origin.statement;
  return module === "typing" ? origin.node.name : `${module ?? ""}.${origin.node.name}`;
}
