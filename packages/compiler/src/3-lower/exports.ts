import type { EmittedModule, Statement } from "../4-emit/tree.ts";

/** A module whose declarations of the given names are exported; names that no declaration can carry stand in an `export` of their own. */
export function withExports(module: EmittedModule, names: ReadonlySet<string>): EmittedModule {
  if (names.size === 0) return module;
  const rest = new Set(names);
  const body = module.body.map((statement): Statement => {
    const declared = declaredNames(statement);
    const isWhole = declared.length > 0 && declared.every((name) => names.has(name));
    if (!isWhole) return statement;
    for (const name of declared) rest.delete(name);
    return { ...statement, exported: true } as Statement;
  });
  return {
    ...module,
    body:
      rest.size === 0 ? body : [...body, { kind: "export", names: [...rest].sort(), trivia: { blankBefore: true } }],
  };
}

/** The names that a statement declares, if it may be exported. */
function declaredNames(statement: Statement): readonly string[] {
  if (statement.kind === "function" || statement.kind === "class") return [statement.name];
  if (statement.kind !== "variable") return [];
  const { target } = statement;
  if (target.kind === "name") return [target.name];
  if (target.kind !== "arrayPattern" || target.rest !== null) return [];
  return target.elements.every((element) => element.kind === "name") ? target.elements.map(({ name }) => name) : [];
}
