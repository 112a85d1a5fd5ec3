export { async_generator } from "./async_generator.ts";
export { async_generator_def, async_generator_methods } from "./async_generator_function.ts";
export { async_items, async_items_once } from "./async_for.ts";
export { entered } from "./async_with.ts";
export { anext_awaitable } from "./anext.ts";
export { awaited, native } from "./awaited.ts";
export { produced } from "./produced.ts";
export { delegate_awaitable } from "./delegate_awaitable.ts";
export { async_def, async_methods, stepped_never_waits } from "./coroutine_function.ts";
