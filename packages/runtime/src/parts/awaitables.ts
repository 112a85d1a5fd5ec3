import { awaitable } from "../coroutines/awaitable.ts";
import { late } from "../python/late.ts";

// For programs whose classes have `__await__`, or that mark generators with `types.coroutine`: tasks can be made of them.
late.awaitable = awaitable;
