import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";

/** What the names of a module certainly stand for, as far as its text tells. */
export interface ModuleNames {
  /** The full name of what an expression names: `dataclasses.field`; `null` for a variable, or for what may be one. */
  readonly library: (node: ast.Expr) => string | null;
  /** How often the module binds a name, in any scope. */
  readonly bound: (name: string) => number;
  /** The classes of its top level that nothing else binds, by name. */
  readonly classes: ReadonlyMap<string, ast.ClassDef>;
}

/** Reads the imports of a module. */
export function moduleNames(module: ast.Module): ModuleNames {
  const counts = countBindings(module);
  const imported = new Map<string, string>();
  for (const statement of module.body) {
    if (statement.kind === "Import") {
      for (const { name, asname } of statement.names) imported.set(asname ?? name, name);
    } else if (statement.kind === "ImportFrom" && (statement.level ?? 0) === 0) {
      for (const { name, asname } of statement.names) imported.set(asname ?? name, `${statement.module ?? ""}.${name}`);
    }
  }
  const named = (name: string): string | null => (counts.get(name) === 1 ? (imported.get(name) ?? null) : null);
  const classes = module.body.filter((each) => each.kind === "ClassDef" && counts.get(each.name) === 1);
  return {
    library: (node) => {
      if (node.kind === "Name") return named(node.id);
      const owner = node.kind === "Attribute" && node.value.kind === "Name" ? named(node.value.id) : null;
      return owner === null || node.kind !== "Attribute" ? null : `${owner}.${node.attr}`;
    },
    bound: (name) => counts.get(name) ?? 0,
    classes: new Map(classes.map((each) => [(each as ast.ClassDef).name, each as ast.ClassDef])),
  };
}

function countBindings(module: ast.Module): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of walk(module)) for (const name of boundBy(node)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The names that a node binds by itself. */
function boundBy(node: ast.Node): readonly string[] {
  switch (node.kind) {
    case "Name":
      return node.ctx === "Load" ? [] : [node.id];
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return [node.name];
    case "arg":
      return [node.arg];
    case "alias":
      return [node.asname ?? node.name.split(".", 1)[0] ?? node.name];
    case "ExceptHandler":
    case "MatchAs":
    case "MatchStar":
      return node.name === null ? [] : [node.name];
    case "MatchMapping":
      return node.rest === null ? [] : [node.rest];
    case "Global":
    case "Nonlocal":
      return node.names;
    default:
      return [];
  }
}
