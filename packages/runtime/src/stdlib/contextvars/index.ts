/** Python's `contextvars`. */
export { Context, copy_context } from "./context.ts";
export { ContextVar } from "./context_var.ts";
export { Token } from "./token.ts";
