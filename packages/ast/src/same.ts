import type { ConstantValue } from "./constants.ts";
import { fields, positionedKinds } from "./generated/children.ts";
import type { FieldDescription } from "./fields.ts";
import type { Node, Position } from "./generated/nodes.ts";
import { reprConstant } from "./repr.ts";

/** What counts when trees are compared. */
export interface SameTreeOptions {
  /** Whether positions must be equal too. False if not given. */
  readonly positions?: boolean;
}

/** Two nodes, or what two fields hold, that must be equal. */
type Pair = readonly [left: unknown, right: unknown];

/**
 * Whether two trees are equal: of the same kinds, with the same values, and if asked for at the same places. Any
 * depth is fine.
 */
export const sameTree = (left: Node, right: Node, options: SameTreeOptions = {}): boolean => {
  const pending: Pair[] = [[left, right]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [one, other] = pair as readonly [Node, Node];
    if (one !== other && !sameNode(one, other, options.positions ?? false, pending)) return false;
  }
  return true;
};

/** Whether two nodes are equal if the pairs of nodes below them, which are added to a list, are. */
const sameNode = (left: Node, right: Node, positions: boolean, pending: Pair[]): boolean => {
  if (left.kind !== right.kind) return false;
  if (positions && !samePosition(left, right)) return false;
  const values = left as unknown as Readonly<Record<string, unknown>>;
  const others = right as unknown as Readonly<Record<string, unknown>>;
  return (fields[left.kind] as readonly FieldDescription[]).every(({ property, role }) =>
    sameField([values[property], others[property]], role, pending),
  );
};

const samePosition = (left: Node, right: Node): boolean => {
  if (!positionedKinds.has(left.kind)) return true;
  const [one, other] = [left as Position, right as Position];
  return (
    one.lineno === other.lineno &&
    one.col_offset === other.col_offset &&
    one.end_lineno === other.end_lineno &&
    one.end_col_offset === other.end_col_offset
  );
};

const sameField = ([left, right]: Pair, role: FieldDescription["role"], pending: Pair[]): boolean => {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((each, index) => sameField([each, right[index]], role, pending));
  }
  if (role === "node") return pending.push([left, right]) > 0;
  return role === "constant" && sameConstant(left as ConstantValue, right as ConstantValue);
};

/** `0.0` and `-0.0` differ, `nan` equals itself: equal is what is written alike. */
const sameConstant = (left: ConstantValue, right: ConstantValue): boolean =>
  left.type === right.type && reprConstant(left) === reprConstant(right);
