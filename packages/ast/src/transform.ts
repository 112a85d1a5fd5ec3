import { children } from "./generated/children.ts";
import type {
  Alias,
  Comprehension,
  ExceptHandler,
  Expr,
  Keyword,
  Kind,
  MatchCase,
  Node,
  NodeOf,
  Pattern,
  Stmt,
  TypeIgnore,
  TypeParam,
  Withitem,
} from "./generated/nodes.ts";

/** The nodes that may stand where a node stands: any expression for an expression, any statement for a statement … */
export type Category<N extends Node> = N extends Stmt
  ? Stmt
  : N extends Expr
    ? Expr
    : N extends Pattern
      ? Pattern
      : N extends TypeParam
        ? TypeParam
        : N;

/** Nodes that only ever stand in lists, where there may be none of them or several. */
type Listed = Stmt | ExceptHandler | MatchCase | Keyword | Alias | Withitem | Comprehension | TypeParam | TypeIgnore;

/** What may be put in a node's place: a node of its category; for a node of a list also several, or null for none. */
export type Replacement<N extends Node> = Category<N> | (N extends Listed ? readonly Category<N>[] | null : never);

/** What becomes of nodes of some kinds. A function that returns undefined leaves its node as it is. */
export type Transformer = {
  readonly [K in Kind]?: (node: NodeOf<K>) => Replacement<NodeOf<K>> | undefined;
};

/** What stands for a node after its transformation. */
type Result = Node | readonly Node[] | null;

/**
 * A new tree in which the transformer's functions have replaced nodes, from the leaves to the root: each
 * function is given a node whose children are already transformed. The old tree stays as it is; the new one shares
 * with it what has not changed, and is the old one itself if nothing has. Below nodes that `descends` refuses,
 * nothing changes. A block that loses its last statement is not Python: put a `Pass` there.
 *
 * Throws a TypeError when the root would become none or several nodes.
 */
export const transform = <N extends Node>(
  root: N,
  transformer: Transformer,
  descends: (node: Node) => boolean = () => true,
): Category<N> => {
  const result = transformed(root, transformer, descends);
  if (result === null || isList(result)) throw new TypeError(`the root, a ${root.kind}, must become one node`);
  return result as Category<N>;
};

const transformed = (node: Node, transformer: Transformer, descends: (node: Node) => boolean): Result => {
  const renewed = descends(node) ? withNewChildren(node, transformer, descends) : node;
  const replace = transformer[node.kind] as ((node: Node) => Result | undefined) | undefined;
  const replacement = replace?.(renewed);
  return replacement === undefined ? renewed : replacement;
};

const withNewChildren = (node: Node, transformer: Transformer, descends: (node: Node) => boolean): Node => {
  const record = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null>>;
  let changes: Record<string, Result | readonly (Node | null)[]> | null = null;
  for (const property of children[node.kind]) {
    const before = record[property] ?? null;
    if (before === null) continue;
    const after = isList(before)
      ? transformedList(before, transformer, descends)
      : transformed(before, transformer, descends);
    if (after !== before) (changes ??= {})[property] = after;
  }
  return changes === null ? node : ({ ...node, ...changes } as Node);
};

/** The list itself if nothing in it has changed. A null in it (a missing key or default) stays. */
const transformedList = (
  nodes: readonly (Node | null)[],
  transformer: Transformer,
  descends: (node: Node) => boolean,
): readonly (Node | null)[] => {
  let changed = false;
  const results: (Node | null)[] = [];
  for (const node of nodes) {
    const result = node === null ? node : transformed(node, transformer, descends);
    changed ||= result !== node;
    if (result !== null && isList(result)) results.push(...result);
    else if (result !== null || node === null) results.push(result);
  }
  return changed ? results : nodes;
};

const isList = <T>(value: Node | readonly T[]): value is readonly T[] => Array.isArray(value);
