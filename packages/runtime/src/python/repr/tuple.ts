import { guarded } from "./recursion.ts";
import { repr } from "./repr.ts";

/** `(1, 'a')`, `(1,)`: the text of a tuple with these items. */
export function tuple_text(items: readonly unknown[]): string {
  return guarded(items, "(...)", () => {
    const texts = items.map((item) => repr(item));
    return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(", ")})`;
  });
}
