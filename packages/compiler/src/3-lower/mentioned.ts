import type { Statement } from "../4-emit/tree.ts";

/** The names that code mentions: those that it needs as values, and those of its types. */
export interface Mentioned {
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/** What holds the text of types. */
const ofTypes: ReadonlySet<string> = new Set(["type", "returnType", "typeArguments", "typeParameters"]);
/** What is text for readers. */
const ofReaders: ReadonlySet<string> = new Set(["documentation", "trivia"]);

/** The names that statements mention, whatever they stand for there: a name may be in it that only shadows another. */
export function mentionedIn(statements: readonly Statement[]): Mentioned {
  const values = new Set<string>();
  const types = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    for (const [key, value] of Object.entries(node)) {
      if (ofTypes.has(key)) for (const text of [value].flat()) addNames(String(text), types);
      else if (key === "name" && isNode(node, "name")) values.add(value);
      else if (key === "names" && isNode(node, "export")) for (const text of value) addNames(text, values);
      else if (!ofReaders.has(key)) visit(value);
    }
  };
  visit(statements);
  return { values, types };
}

function isNode(node: object, kind: string): boolean {
  return (node as { readonly kind?: string }).kind === kind;
}

function addNames(text: string, names: Set<string>): void {
  for (const [name] of text.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)) names.add(name);
}
