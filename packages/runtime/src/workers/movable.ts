import { workers } from "#workers";
import { use_workers } from "./calls.ts";
import { next_place, register } from "./registry.ts";
import { serve } from "./serving.ts";

/** Ends the evaluation of a module in a worker, which has all that it needs of it. */
class EndOfDefinitions {}

/**
 * Says of functions of a module that worker threads may make their calls: they neither read nor change anything but their arguments.
 * A worker evaluates the same module up to this call, so nothing before it may do more than define. Pass `import.meta`.
 */
export function movable(meta: object, definitions: Readonly<Record<string, Function>>): void {
  const place = next_place((meta as { readonly url: string }).url);
  const { owner } = workers;
  if (owner === null) {
    register(place, definitions);
    use_workers(place);
  } else if (owner.place.url === place.url && owner.place.number === place.number) {
    serve(owner, definitions);
    throw new EndOfDefinitions();
  }
}
