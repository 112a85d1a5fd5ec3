/** Python's `collections`. */
export { ChainMap } from "./chain_map.ts";
export { Counter } from "./counter.ts";
export { defaultdict } from "./defaultdict.ts";
export { deque } from "./deque.ts";
export { namedtuple } from "./namedtuple.ts";
export { OrderedDict } from "./ordered_dict.ts";
export { UserDict } from "./user_dict.ts";
export { UserList } from "./user_list.ts";
export { UserString } from "./user_string.ts";
