import type { BaseException } from "./hierarchy.ts";

const merged = /* @__PURE__ */ new WeakSet<BaseException>();

/** Notes a group that `except*` made itself: CPython's traceback of it begins at the caller of the function with the `try`. */
export function note_merged<E extends BaseException>(group: E): E {
  merged.add(group);
  return group;
}

/** Whether `except*` made the group. */
export function is_merged(error: BaseException): boolean {
  return merged.has(error);
}
