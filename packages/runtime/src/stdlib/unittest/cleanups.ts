/** What is cleaned up after the tests of a class or of the whole module, the last one first (`Lib/unittest/case.py`). */
import { call, kwargs } from "../../python/calls/call.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { module_name, qualified_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { type_of } from "../../python/types/type_of.ts";
import { enter } from "../../python/scopes.ts";

type Cleanup = () => unknown;

const of_classes = /* @__PURE__ */ new WeakMap<Function, Cleanup[]>();
const of_module: Cleanup[] = [];

function cleanup(target: any, args: any[]): Cleanup {
  const keywords = is_keywords(args.at(-1)) ? [kwargs(args.pop())] : [];
  return () => call(target, ...args, ...keywords);
}

/** Has the function called after the tests of the class. */
export function add_class_cleanup(cls: Function, target: any, args: any[]): null {
  const known = of_classes.get(cls);
  if (known === undefined) of_classes.set(cls, [cleanup(target, args)]);
  else known.push(cleanup(target, args));
  return null;
}

/** What is to be called after the tests of the class, one by one; each is taken away as it is given. */
export function* class_cleanups(cls: Function): Generator<Cleanup> {
  const known = of_classes.get(cls) ?? [];
  for (let next = known.pop(); next !== undefined; next = known.pop()) yield next;
}

/** Has the function called after `tearDownModule`, or after a `setUpModule` that failed. */
export function addModuleCleanup(target: any, ...args: any[]): null {
  of_module.push(cleanup(target, args));
  return null;
}

/** Raises TypeError for what is no context manager, which it names in full. */
export function check_manager(cm: unknown, method = "__enter__", kind = "context manager"): void {
  if (special(cm, method) !== undefined) return;
  const cls = type_of(cm) as Function;
  throw new TypeError(`'${module_name(cls)}.${qualified_name(cls)}' object does not support the ${kind} protocol`);
}

/** Enters a context manager, and leaves it after `tearDownModule`. */
export function enterModuleContext(cm: any): any {
  check_manager(cm);
  const scope = enter(cm);
  of_module.push(() => scope.exit());
  return scope.value;
}

/** Calls what `addModuleCleanup` was given; the first exception is raised when all are called. */
export async function clean_up_module(): Promise<null> {
  const raised: unknown[] = [];
  for (let next = of_module.pop(); next !== undefined; next = of_module.pop()) {
    try {
      await next();
    } catch (error) {
      raised.push(error);
    }
  }
  if (raised.length > 0) throw raised[0];
  return null;
}
