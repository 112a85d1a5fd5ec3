export { awaitable } from "./awaitable.ts";
export { unawaited } from "./awaitable_object.ts";
export { coroutine, Coroutine } from "./coroutine.ts";
export { never_waits } from "./never_waits.ts";
