import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const abstract = { kind: "class", general: true, signature: "", members: {} } as const;
const view = { kind: "class", general: true, signature: "mapping: Any", members: {} } as const;

/** The module `collections.abc`. */
export const collectionsAbcApi = {
  AsyncGenerator: abstract,
  AsyncIterable: abstract,
  AsyncIterator: abstract,
  Awaitable: abstract,
  Callable: abstract,
  Collection: abstract,
  Container: abstract,
  Coroutine: abstract,
  Generator: abstract,
  Hashable: abstract,
  ItemsView: view,
  Iterable: abstract,
  Iterator: abstract,
  KeysView: view,
  Mapping: abstract,
  MappingView: view,
  MutableMapping: abstract,
  MutableSequence: abstract,
  MutableSet: abstract,
  Reversible: abstract,
  Sequence: abstract,
  Set: abstract,
  Sized: abstract,
  ValuesView: view,
  ...refuse("ask for bytes, bytearray or memoryview", ["Buffer", "ByteString"]),
} as const satisfies Record<string, ApiEntry>;
