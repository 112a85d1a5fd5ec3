import { setattr } from "../attributes/setattr.ts";
import { BaseException } from "./hierarchy.ts";
import { keep_context } from "./raise.ts";

/** `error.__context__ = context`: from now on handlers that the exception leaves leave its context alone. */
export function set_context(error: any, context: any): void {
  setattr(error, "__context__", context);
  if (error instanceof BaseException) keep_context(error);
}
