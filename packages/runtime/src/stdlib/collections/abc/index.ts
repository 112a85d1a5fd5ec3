/** Python's `collections.abc`. */
export { Collection } from "./collection.ts";
export { AsyncGenerator, Coroutine, Generator, Iterator } from "./generators.ts";
export { Mapping, MutableMapping } from "./mappings.ts";
export {
  AsyncIterable,
  AsyncIterator,
  Awaitable,
  Callable,
  Container,
  Hashable,
  Iterable,
  Reversible,
  Sized,
} from "./one_method.ts";
export { MutableSequence, Sequence } from "./sequences.ts";
export { MutableSet, Set } from "./sets.ts";
export { ItemsView, KeysView, MappingView, ValuesView } from "./views.ts";
