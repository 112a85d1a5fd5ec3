import type { ConstantValue } from "./constants.ts";
import type { FieldDescription } from "./fields.ts";
import { fields, positionedKinds } from "./generated/children.ts";
import type { Node, Position } from "./generated/nodes.ts";
import { reprConstant, reprString } from "./repr.ts";

/** What is dumped and how. */
export interface DumpOptions {
  /** Spaces for each level; null for one line. 2 if not given. */
  readonly indent?: number | null;
  /** Whether positions are shown. True if not given. */
  readonly attributes?: boolean;
}

/** How many simple parts a node may have on one line: CPython's own limit. */
const maximumInline = 3;

/** A node and how many levels it stands below the root: one for a field, two for an element of a list. */
interface Place {
  readonly node: Node;
  readonly level: number;
}

/** The white space of one level: what begins a nested list and what separates its parts. */
type Breaks = readonly [prefix: string, separator: string];

const onOneLine: Breaks = ["", ", "];

const isOmitted = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const fieldsOf = (node: Node): readonly FieldDescription[] => fields[node.kind];

const valueOf = (node: Node, field: FieldDescription): unknown =>
  (node as unknown as Readonly<Record<string, unknown>>)[field.property];

const positionParts = ({ lineno, col_offset, end_lineno, end_col_offset }: Position): readonly string[] => [
  `lineno=${lineno}`,
  `col_offset=${col_offset}`,
  `end_lineno=${end_lineno}`,
  `end_col_offset=${end_col_offset}`,
];

/** Writes each node before what is below it, without recursion: no tree is too deep. */
class Dumper {
  private readonly indent: number | null;
  private readonly attributes: boolean;
  private readonly breaksOfLevels: Breaks[] = [];
  /** What of the node at hand stands before its next child. */
  private text = "";
  /** The node at hand, in order: texts, and the children between them. */
  private parts: (string | Place)[] = [];

  constructor(options: DumpOptions) {
    this.indent = options.indent === undefined ? 2 : options.indent;
    this.attributes = options.attributes ?? true;
  }

  dump(root: Node): string {
    let dumped = "";
    const pending: (string | Place)[] = [{ node: root, level: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next === "string") dumped += next;
      else for (const part of this.partsOf(next).toReversed()) pending.push(part);
    }
    return dumped;
  }

  private partsOf({ node, level }: Place): readonly (string | Place)[] {
    this.parts = [];
    this.text = `${node.kind}(`;
    const shown = fieldsOf(node).filter((field) => !isOmitted(valueOf(node, field)));
    const ends = this.attributes && isPositioned(node) ? positionParts(node) : [];
    const isInline = shown.length + ends.length <= maximumInline && shown.every((field) => this.isSimple(node, field));
    const [prefix, separator] = isInline ? onOneLine : this.breaks(level + 1);
    let before = prefix;
    for (const field of shown) {
      this.text += `${before}${field.name}=`;
      this.field(field, valueOf(node, field), level + 1);
      before = separator;
    }
    for (const end of ends) {
      this.text += before + end;
      before = separator;
    }
    return [...this.parts, `${this.text})`];
  }

  private field(field: FieldDescription, value: unknown, level: number): void {
    if (!Array.isArray(value)) return this.value(field, value, level);
    const [prefix, separator] = this.breaks(level + 1);
    let before = `[${prefix}`;
    for (const each of value) {
      this.text += before;
      this.value(field, each, level + 1);
      before = separator;
    }
    this.text += "]";
  }

  private value(field: FieldDescription, value: unknown, level: number): void {
    if (value !== null && field.role === "node") {
      this.parts.push(this.text, { node: value as Node, level });
      this.text = "";
    } else this.text += plainText(field, value);
  }

  /** Whether a field is so simple that its owner may stay on one line. */
  private isSimple(node: Node, field: FieldDescription): boolean {
    const value = valueOf(node, field);
    if (Array.isArray(value)) return false;
    return field.role !== "node" || this.isBare(value as Node);
  }

  /** Whether nothing stands in the parentheses of a node. */
  private isBare(node: Node): boolean {
    if (this.attributes && isPositioned(node)) return false;
    return fieldsOf(node).every((field) => isOmitted(valueOf(node, field)));
  }

  private breaks(level: number): Breaks {
    if (this.indent === null) return onOneLine;
    const line = `\n${" ".repeat(this.indent * level)}`;
    return (this.breaksOfLevels[level] ??= [line, `,${line}`]);
  }
}

const isPositioned = (node: Node): node is Extract<Node, Position> => positionedKinds.has(node.kind);

/** The text of what is no node. */
const plainText = (field: FieldDescription, value: unknown): string => {
  if (value === null) return "None";
  switch (field.role) {
    case "enumeration":
      return `${String(value)}()`;
    case "constant":
      return reprConstant(value as ConstantValue);
    case "string":
      return reprString(value as string);
    default:
      return String(value);
  }
};

/**
 * The text of CPython 3.13's `ast.dump(node, indent=2, include_attributes=True)`. Empty lists and
 * absent fields are left out, as it does.
 */
export const dump = (node: Node, options: DumpOptions = {}): string => new Dumper(options).dump(node);
