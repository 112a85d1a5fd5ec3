export { ref } from "./ref.ts";
export { WeakMethod } from "./weak_method.ts";
export { WeakKeyDictionary, WeakValueDictionary } from "./weak_dictionaries.ts";
export { WeakSet } from "./weak_set.ts";
