/** Whether the right operand's method is asked first: its class derives from the left one's and has its own method. */
export function overrides(right: unknown, left: unknown, method: string): boolean {
  if (!is_object(right) || !is_object(left)) return false;
  const { constructor: left_class } = left;
  if (right.constructor === left_class || typeof left_class !== "function" || !(right instanceof left_class))
    return false;
  return (right as Record<string, unknown>)[method] !== (left as Record<string, unknown>)[method];
}

function is_object(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
