import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { hasDecorator } from "../decorators.ts";
import type { Context } from "../context.ts";
import { isStepped } from "../coroutines/index.ts";

/** The context inside a function. An arrow keeps the `this` of what is around it. */
export function enterFunction(
  context: Context,
  info: FunctionInfo | null,
  options: { readonly keepsThis: boolean },
): Context {
  const self = options.keepsThis ? context.frame.self : receiverOf(info, context);
  return {
    ...context,
    // A function's temporaries are its own; an arrow sees those of what is around it.
    taken: options.keepsThis ? context.taken : new Set([...context.bound.emittedNames, ...defaults(context)]),
    frame: {
      function: options.keepsThis ? context.frame.function : info,
      self,
      temporaries: [],
      isStepped: !options.keepsThis && isStepped(info, context),
      inherited: options.keepsThis ? context.frame.inherited : null,
    },
    loop: null,
    handled: null,
    mayHandleNothing: false,
    handling: null,
  };
}

/** The variable that stands for the object (or the class) of a method. */
export function receiverOf(info: FunctionInfo | null, context: Context): Binding | null {
  const parameter = receiverParameter(info);
  return parameter === null ? null : (context.bound.bindings.get(parameter) ?? null);
}

/** The first parameter of a method that is called on an object. */
export function receiverParameter(info: FunctionInfo | null): ast.Arg | null {
  if (info === null || info.owner === null || hasDecorator(info, "staticmethod") || info.name === "__new__")
    return null;
  return info.parameters[0]?.node ?? null;
}

/** The names of defaults that stand before a function, and that its first lines read. */
function defaults(context: Context): readonly string[] {
  return [...context.taken].filter((name) => name.startsWith("default_"));
}
