import type { ConstantValue } from "./constants.ts";
import type { FieldDescription } from "./fields.ts";
import { children, fields, positionedKinds } from "./generated/children.ts";
import type { Node } from "./generated/nodes.ts";
import { reprConstant, reprString } from "./repr.ts";

/** What is dumped and how. */
export interface DumpOptions {
  /** Spaces for each level; null for one line. 2 if not given. */
  readonly indent?: number | null;
  /** Whether positions are shown. True if not given. */
  readonly attributes?: boolean;
}

/** The text of a part, and whether it is so simple that its owner may stay on one line. */
interface Part {
  readonly text: string;
  readonly simple: boolean;
}

/** How many simple parts a node may have on one line: CPython's own limit. */
const maximumInline = 3;

const positions = ["lineno", "col_offset", "end_lineno", "end_col_offset"] as const;

/** The white space of one level: what begins a nested list and what separates its parts. */
const breaks = (level: number, indent: number | null): readonly [prefix: string, separator: string] => {
  if (indent === null) return ["", ", "];
  const line = `\n${" ".repeat(indent * level)}`;
  return [line, `,${line}`];
};

const isOmitted = (kind: string, value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0 && kind !== "Constant");

/** A node and how many levels it stands below the root: one for a field, two for an element of a list. */
interface Place {
  readonly node: Node;
  readonly level: number;
}

/** The nodes of a tree in the order of `walk`, with their places. */
const placesOf = (root: Node): Place[] => {
  const places: Place[] = [];
  const pending: Place[] = [{ node: root, level: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    places.push(next);
    pushBelow(next, pending);
  }
  return places;
};

/** Puts the places below a node on the stack, the first on top. */
const pushBelow = ({ node, level }: Place, pending: Place[]): void => {
  const record = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null>>;
  const properties: readonly string[] = children[node.kind];
  for (const property of properties.toReversed()) {
    const value = record[property] ?? null;
    if (value === null) continue;
    if (!isList(value)) pending.push({ node: value, level: level + 1 });
    else for (const each of value.toReversed()) if (each !== null) pending.push({ node: each, level: level + 2 });
  }
};

const isList = (value: Node | readonly (Node | null)[]): value is readonly (Node | null)[] => Array.isArray(value);

/** Writes from the last node to the first: no tree is too deep. */
class Dumper {
  private readonly indent: number | null;
  private readonly attributes: boolean;
  /** What is written and not yet part of a node above, the first on top. */
  private readonly written: Part[] = [];

  constructor(options: DumpOptions) {
    this.indent = options.indent === undefined ? 2 : options.indent;
    this.attributes = options.attributes ?? true;
  }

  text(root: Node): string {
    const places = placesOf(root);
    for (let index = places.length - 1; index >= 0; index--) this.written.push(this.node(places[index] as Place));
    return this.child().text;
  }

  private child(): Part {
    const part = this.written.pop();
    if (part === undefined) throw new Error("a node is written before what is below it");
    return part;
  }

  private node({ node, level }: Place): Part {
    const parts: string[] = [];
    let simple = true;
    const record = node as unknown as Readonly<Record<string, unknown>>;
    for (const field of fields[node.kind] as readonly FieldDescription[]) {
      const value = record[field.property];
      if (isOmitted(node.kind, value)) continue;
      const part = Array.isArray(value) ? this.list(field, value, level + 1) : this.value(field, value);
      simple = simple && part.simple;
      parts.push(`${field.name}=${part.text}`);
    }
    if (this.attributes && positionedKinds.has(node.kind)) {
      for (const name of positions) parts.push(`${name}=${String(record[name])}`);
    }
    if (simple && parts.length <= maximumInline) {
      return { text: `${node.kind}(${parts.join(", ")})`, simple: parts.length === 0 };
    }
    const [prefix, separator] = breaks(level + 1, this.indent);
    return { text: `${node.kind}(${prefix}${parts.join(separator)})`, simple: false };
  }

  private list(field: FieldDescription, values: readonly unknown[], level: number): Part {
    const [prefix, separator] = breaks(level + 1, this.indent);
    const parts = values.map((each) => this.value(field, each).text);
    return { text: `[${prefix}${parts.join(separator)}]`, simple: false };
  }

  private value(field: FieldDescription, value: unknown): Part {
    if (value === null) return { text: "None", simple: true };
    switch (field.role) {
      case "node":
        return this.child();
      case "enumeration":
        return { text: `${String(value)}()`, simple: true };
      case "constant":
        return { text: reprConstant(value as ConstantValue), simple: true };
      case "int":
        return { text: String(value), simple: true };
      case "string":
        return { text: reprString(value as string), simple: true };
    }
  }
}

/**
 * The text of CPython 3.13's `ast.dump(node, indent=2, include_attributes=True)`. Empty lists and
 * absent fields are left out, as it does.
 */
export const dump = (node: Node, options: DumpOptions = {}): string => new Dumper(options).text(node);
