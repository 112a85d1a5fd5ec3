/**
 * The items of a list: of one of JavaScript's arrays, or of an object whose class extends list (values/list.ts), which says them as
 * `$list_items`. Undefined where the value is no list.
 */
export function list_items(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? (value as { $list_items?: unknown[] }).$list_items : undefined;
}
