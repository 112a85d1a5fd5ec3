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

/** Whether two trees are equal: of the same kinds, with the same values, and if asked for at the same places. */
export const sameTree = (left: Node, right: Node, options: SameTreeOptions = {}): boolean => {
  if (left === right) return true;
  if (left.kind !== right.kind) return false;
  if (options.positions === true && !samePosition(left, right)) return false;
  const values = left as unknown as Readonly<Record<string, unknown>>;
  const others = right as unknown as Readonly<Record<string, unknown>>;
  for (const { property, role } of fields[left.kind] as readonly FieldDescription[]) {
    if (!sameField(values[property], others[property], role, options)) return false;
  }
  return true;
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

const sameField = (
  left: unknown,
  right: unknown,
  role: FieldDescription["role"],
  options: SameTreeOptions,
): boolean => {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((each, index) => sameField(each, right[index], role, options));
  }
  if (role === "node") return sameTree(left as Node, right as Node, options);
  return role === "constant" && sameConstant(left as ConstantValue, right as ConstantValue);
};

/** `0.0` and `-0.0` differ, `nan` equals itself: equal is what is written alike. */
const sameConstant = (left: ConstantValue, right: ConstantValue): boolean =>
  left.type === right.type && reprConstant(left) === reprConstant(right);
