import type * as ast from "@tsyncio/ast";
import { forEachChild } from "@tsyncio/ast";

/** The names and attributes that the top level of a module evaluates when it runs: those inside of functions are left out. */
export function evaluatedAtTop(body: readonly ast.Stmt[]): readonly (ast.Name | ast.Attribute)[] {
  const found: (ast.Name | ast.Attribute)[] = [];
  const visit = (node: ast.Node): void => {
    if (node.kind === "Name" || node.kind === "Attribute") found.push(node);
    if (node.kind === "Lambda") return;
    if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") {
      for (const part of [...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults])
        if (part) visit(part);
      return;
    }
    if (node.kind === "AnnAssign") {
      for (const part of [node.target, node.value]) if (part) visit(part);
      return;
    }
    forEachChild(node, visit);
  };
  body.forEach(visit);
  return found;
}

/** The names that a statement binds without fail. */
export function boundBy(node: ast.Stmt): readonly string[] {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return [node.name];
    case "Assign":
      return node.targets.flatMap(targetNames);
    case "AnnAssign":
      return node.value ? targetNames(node.target) : [];
    case "For":
    case "While":
      return [];
    case "With":
      return node.body.flatMap(boundBy);
    case "Import":
    case "ImportFrom":
      return node.names.map(({ name, asname }) => asname ?? name.split(".", 1)[0] ?? name);
    case "If":
      return common([node.body, node.orelse]);
    case "Try": {
      const ways = [
        [...node.body, ...node.orelse],
        ...node.handlers.map(({ body }) => body).filter((body) => !leaves(body)),
      ];
      return [...common(ways), ...node.finalbody.flatMap(boundBy)];
    }
    default:
      return [];
  }
}

function common(ways: readonly (readonly ast.Stmt[])[]): readonly string[] {
  const [first = [], ...others] = ways.filter((way) => !leaves(way)).map((way) => new Set(way.flatMap(boundBy)));
  return [...first].filter((name) => others.every((other) => other.has(name)));
}

function leaves(body: readonly ast.Stmt[]): boolean {
  return body.at(-1)?.kind === "Raise";
}

function targetNames(target: ast.Expr): readonly string[] {
  if (target.kind === "Name") return [target.id];
  if (target.kind === "Starred") return targetNames(target.value);
  return target.kind === "Tuple" || target.kind === "List" ? target.elts.flatMap(targetNames) : [];
}
