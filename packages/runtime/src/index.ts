/** Python for compiled programs: its operators, built-in functions, types and exceptions, under Python's names. */
export * from "./python/index.ts";
export { awaitable, Coroutine, coroutine } from "./coroutines/index.ts";
