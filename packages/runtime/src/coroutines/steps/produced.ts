import type { Step } from "./body.ts";

/** What a body yields in place of an item of the generator: the body's driver takes it out at once. */
class Holder {
  value: unknown = null;
}

/** The one that is yielded. */
export const holder = /* @__PURE__ */ new Holder();

/** `yield value` of an asynchronous generator. */
export function produced(value: unknown): unknown {
  holder.value = value;
  return holder;
}

/** Whether a step of a body gave an item. */
export function is_item(step: Step): boolean {
  return step.done !== true && step.value === holder;
}

/** The item of such a step. */
export function taken_item(): unknown {
  const { value } = holder;
  holder.value = null;
  return value;
}
