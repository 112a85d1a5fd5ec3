export { awaitable, is_awaitable } from "./awaitable.ts";
export { unawaited } from "./awaitable_object.ts";
export { coroutine, Coroutine } from "./coroutine.ts";
export { is_coroutine_function, mark_coroutine_function } from "./coroutine_function.ts";
export type { Awaitable } from "./awaitable.ts";
export type { CoroutineFunction } from "./coroutine_function.ts";
export type { Unawaited } from "./awaitable_object.ts";
