/** Python for compiled programs: its operators, built-in functions, types and exceptions, under Python's names. */
export * from "./python/index.ts";
export { awaitable, Coroutine, coroutine, never_waits, unawaited } from "./coroutines/index.ts";
export {
  anext_awaitable,
  async_def,
  async_generator,
  async_generator_def,
  async_generator_methods,
  async_items,
  async_items_once,
  async_methods,
  awaited,
  delegate_awaitable,
  entered,
  produced,
  native,
  stepped_never_waits,
} from "./coroutines/steps/index.ts";
export { detached } from "./asyncio/tasks/detached.ts";
export { is_main } from "./program/is_main.ts";
export { source_file } from "./program/source_file.ts";
export { raised_here, traced } from "./program/traced.ts";
