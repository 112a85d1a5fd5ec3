import { walkNodes } from "../../1-bind/walk-names.ts";
import type { Inference } from "../context.ts";
import type { Type } from "../types.ts";

/** What `functools.wraps(f)` gives: a decorator that returns the very function that it is called with. */
export const wrapping: Extract<Type, { kind: "api" }> = { kind: "api", name: "functools.wraps(f)" };

/** Whether a value is what `functools.wraps(f)` gives. */
export function isWrapping(type: Type): boolean {
  return type.kind === "api" && type.name === "functools.wraps(f)";
}

const answers = new WeakMap<Inference, boolean>();

/** Whether the program gets at the function behind a wrapper, which could then be called with anything. */
export function readsWrapped(inference: Inference): boolean {
  let isRead = answers.get(inference);
  if (isRead === undefined) {
    isRead = [inference.bound, ...[...inference.linkage.modules.values()].map(({ bound }) => bound)].some(
      mentionsWrapped,
    );
    answers.set(inference, isRead);
  }
  return isRead;
}

function mentionsWrapped({ module }: Inference["bound"]): boolean {
  let isFound = false;
  walkNodes(module, (node) => {
    isFound ||= node.kind === "Attribute" && (node.attr === "__wrapped__" || node.attr === "unwrap");
    isFound ||= node.kind === "alias" && node.name === "unwrap";
    isFound ||= node.kind === "Constant" && node.value.type === "str" && node.value.value === "__wrapped__";
  });
  return isFound;
}
