/** The containers of Python's `collections`. */
export { Counter } from "./counter.ts";
export { defaultdict } from "./defaultdict.ts";
export { deque } from "./deque.ts";
export { OrderedDict } from "./ordered_dict.ts";
