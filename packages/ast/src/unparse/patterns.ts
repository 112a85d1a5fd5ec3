import type { MatchAs, MatchClass, MatchMapping, MatchOr, MatchSequence, NodeOf, Pattern } from "../generated/nodes.ts";
import { writeValue } from "./constant.ts";
import { writeExpression } from "./expression.ts";
import { parenthesized, precedence, tighter } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";

/** Writes a pattern of a kind for a place that asks for a precedence. */
type Write<K extends Pattern["kind"]> = (node: NodeOf<K>, asked: Precedence) => string;

const writers: { readonly [K in Pattern["kind"]]: Write<K> } = {
  MatchAs: writeMatchAs,
  MatchClass: writeMatchClass,
  MatchMapping: writeMatchMapping,
  MatchOr: writeMatchOr,
  MatchSequence: writeMatchSequence,
  MatchSingleton: (node) => writeValue(node.value),
  MatchStar: (node) => `*${node.name ?? "_"}`,
  MatchValue: (node) => writeExpression(node.value),
};

/** Writes a pattern of a `case`. */
export function writePattern(node: Pattern, asked: Precedence = precedence.test): string {
  return (writers[node.kind] as (node: Pattern, asked: Precedence) => string)(node, asked);
}

const writePatterns = (nodes: readonly Pattern[]): string[] => nodes.map((node) => writePattern(node));

/** `pattern as name`, `name` or `_` */
function writeMatchAs({ pattern, name }: MatchAs, asked: Precedence): string {
  if (name === null) return "_";
  if (pattern === null) return name;
  return parenthesized(`${writePattern(pattern, precedence.bitOr)} as ${name}`, precedence.test, asked);
}

/** `first | second` */
function writeMatchOr(node: MatchOr, asked: Precedence): string {
  const alternatives = node.patterns.map((each) => writePattern(each, tighter(precedence.bitOr)));
  return parenthesized(alternatives.join(" | "), precedence.bitOr, asked);
}

/** `[first, *rest]` */
function writeMatchSequence(node: MatchSequence): string {
  return `[${writePatterns(node.patterns).join(", ")}]`;
}

/** `{key: pattern, **rest}` */
function writeMatchMapping({ keys, patterns, rest }: MatchMapping): string {
  const written = writePatterns(patterns);
  const items = keys.map((key, index) => `${writeExpression(key)}: ${written[index] ?? "_"}`);
  return `{${[...items, ...(rest === null ? [] : [`**${rest}`])].join(", ")}}`;
}

/** `Class(pattern, attribute=pattern)` */
function writeMatchClass(node: MatchClass): string {
  const attributes = writePatterns(node.kwd_patterns).map((text, index) => `${node.kwd_attrs[index]}=${text}`);
  const written = [...writePatterns(node.patterns), ...attributes];
  return `${writeExpression(node.cls, precedence.atom)}(${written.join(", ")})`;
}
