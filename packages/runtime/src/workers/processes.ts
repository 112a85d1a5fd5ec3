import { worker_processes } from "#worker-processes";
import { name_definitions } from "./pickled.ts";
import { next_place } from "./registry.ts";
import { program_place } from "./program_place.ts";
import { serve_program } from "./serving_process.ts";

const URL_END = 100;

/** Ends the evaluation of a module in a process, which has all that it needs of it. */
class EndOfDefinitions {}

/**
 * Says which functions and classes of a module go to processes by their names, as with `pickle`. A process evaluates the program up to
 * this call in its main module, so nothing before it may do more than define. Pass `import.meta`.
 */
export function picklable(meta: object, named: Readonly<Record<string, Function>>): void {
  const place = next_place((meta as { readonly url: string }).url);
  const { owner } = worker_processes;
  // The end of a URL tells modules apart, also of one that holds the whole module.
  name_definitions(`${place.url.slice(-URL_END)}:${place.number}`, named);
  program_place.last = place;
  if (owner?.place.url !== place.url || owner.place.number !== place.number) return;
  serve_program(owner);
  throw new EndOfDefinitions();
}
