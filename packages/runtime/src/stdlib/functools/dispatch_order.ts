import { issubclass } from "../../python/builtins/classes.ts";
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { hierarchy } from "../../python/classes/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import type { Dict } from "../../python/values/dict.ts";
import type { Tuple } from "../../python/values/tuple.ts";

/**
 * The registered class that stands nearest to a class: those it inherits from in Python's order, and the abstract classes that
 * know it as a subclass, each just before the first class that is none of it.
 */
export function dispatch_order(cls: Function, registry: Dict<Function, any>): Function | null {
  const order = [...((hierarchy(cls, "__mro__") as Tuple).items as Function[])];
  const registered = [...registry.raw$keys()].filter((each) => !order.includes(each) && issubclass(cls, each));
  // The more special ones come first, in their place before the first class that is no subclass of them.
  const abstract = registered.filter((each) => !registered.some((other) => other !== each && issubclass(other, each)));
  const place = (each: Function): number => {
    const index = order.findIndex((base) => !issubclass(base, each));
    return index < 0 ? order.length : index;
  };
  const nearest = order.findIndex((each) => registry.has(each));
  const candidates = abstract.filter((each) => place(each) <= nearest);
  const first = Math.min(...candidates.map(place));
  const best = candidates.filter((each) => place(each) === first);
  if (best.length > 1)
    throw new RuntimeError(
      `Ambiguous dispatch: ${best
        .slice(0, 2)
        .map((each) => repr(each))
        .join(" or ")}`,
    );
  return best[0] ?? order[nearest] ?? null;
}
