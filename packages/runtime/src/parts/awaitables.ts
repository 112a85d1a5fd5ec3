import { awaitable } from "../coroutines/awaitable.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { FutureIterator } from "../coroutines/future_iterator.ts";
import { late } from "../python/late.ts";

// For programs whose classes have `__await__`, or that mark generators with `types.coroutine`: tasks can be made of them, and
// futures iterated over.
late.awaitable = awaitable;
late.FutureIterator = FutureIterator;
late.Coroutine = Coroutine;
