/** Functions and classes that run under patches. */
import { getattr } from "../../../python/attributes/getattr.ts";
import { setattr } from "../../../python/attributes/setattr.ts";
import { call, kwargs } from "../../../python/calls/call.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { take_keywords } from "../../../python/calls/keywords.ts";
import { decorate } from "../../../python/calls/decorate.ts";
import { named } from "../../../python/calls/named.ts";
import { signature } from "../../../python/calls/signature.ts";
import { is_coroutine_function } from "../../../coroutines/coroutine_function.ts";

/** What a function runs under: a patch. */
interface Scope {
  readonly raw$is_argument: boolean;
  __enter__(): unknown;
  __exit__(): unknown;
  __call__(decorated: any): any;
}

type Function_ = (...args: any[]) => any;

const patchings = /* @__PURE__ */ new WeakMap<Function, Scope[]>();

/** The function with a patch around each call; it gets the mocks after its own arguments, the patch nearest to it first. */
export function patched_function(target: Function_, scope: Scope): Function_ {
  const known = patchings.get(target);
  if (known !== undefined) {
    known.push(scope);
    return target;
  }
  const scopes = [scope];
  const run = is_coroutine_function(target)
    ? async (...given: unknown[]): Promise<unknown> =>
        under(scopes, given, async (args) => call(target, ...args) as unknown)
    : (...given: unknown[]): unknown => under(scopes, given, (args) => call(target, ...args));
  const patched = signature(named(run, target.name, getattr(target, "__doc__", null)), "*args, **kwargs");
  patchings.set(patched, scopes);
  return patched;
}

/**
 * Calls under patches. What is awaited, and a test that runs an event loop, gives a promise: the patches hold until it has come to
 * its end.
 */
function under(scopes: readonly Scope[], given: unknown[], run: (args: unknown[]) => unknown): unknown {
  const keywords = take_keywords(given);
  const entered: Scope[] = [];
  const leave = (): void => {
    for (const each of entered.splice(0).reverse()) each.__exit__();
  };
  try {
    for (const each of scopes) {
      const value = each.__enter__();
      entered.push(each);
      if (each.raw$is_argument) given.push(value);
    }
    const result = run([...given, kwargs(keywords)]);
    if (!(result instanceof Promise)) {
      leave();
      return result;
    }
    return result.then(
      (value: unknown) => (leave(), value),
      (error: unknown) => {
        leave();
        throw error;
      },
    );
  } catch (error) {
    leave();
    throw error;
  }
}

/** The class, each of whose tests runs under a patch of its own. */
export function patched_class(cls: Function, patch: () => Scope): Function {
  const names = new Set([...Object.getOwnPropertyNames(cls.prototype), ...Object.keys(cls)]);
  for (const name of names) {
    if (!name.startsWith("test")) continue;
    const is_method = Object.hasOwn(cls.prototype as object, name);
    if (is_method) decorate(cls, name, (method) => patch().__call__(method) as unknown);
    else if (callable(getattr(cls, name))) setattr(cls, name, patch().__call__(getattr(cls, name)));
  }
  return cls;
}
