export { async_generator, item } from "./async_generator.ts";
export { async_items, async_items_once } from "./async_for.ts";
export { entered } from "./async_with.ts";
export { awaited, native } from "./awaited.ts";
export { async_def, async_methods } from "./coroutine_function.ts";
