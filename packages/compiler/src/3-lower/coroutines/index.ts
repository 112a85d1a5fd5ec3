import type { Context } from "../context.ts";
import type { CoroutineForm } from "./form.ts";
import { generator } from "./generator.ts";
import { native } from "./native.ts";

/** The form of the code at hand: what blocks, and the top level of a module, are native in either lowering. */
export function formOf(context: Context): CoroutineForm {
  return context.frame.isStepped ? generator : native;
}

/** The form of the functions that the program defines by `async def`. */
export function formOfCoroutines(context: Context): CoroutineForm {
  return context.coroutines === "generator" ? generator : native;
}
