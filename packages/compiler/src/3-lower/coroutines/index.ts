import type { FunctionInfo } from "../../2-infer/types.ts";
import type { Context } from "../context.ts";
import type { CoroutineForm } from "./form.ts";
import { generator, generatorAmongNative } from "./generator.ts";
import { native } from "./native.ts";

/** The form of the code at hand: what blocks, and the top level of a module, are native in either lowering. */
export function formOf(context: Context): CoroutineForm {
  return context.frame.isStepped ? stepped(context) : native;
}

/** The form of a function that the program defines. */
export function formOfFunction(info: FunctionInfo, context: Context): CoroutineForm {
  return isStepped(info, context) ? stepped(context) : native;
}

/**
 * Whether a function is a generator that the runtime drives: an asynchronous generator always, since V8's own ones take
 * several promises for each item.
 */
export function isStepped(info: FunctionInfo | null, context: Context): boolean {
  if (info?.isAsync !== true || info.immediate) return false;
  return info.isGenerator || context.coroutines === "generator";
}

function stepped(context: Context): CoroutineForm {
  return context.coroutines === "generator" ? generator : generatorAmongNative;
}
