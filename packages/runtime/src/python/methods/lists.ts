/** The methods of list, under Python's names, with the list first: `lists.pop(items)`. */
export { append, clear, extend, insert, pop, remove, reverse } from "./list/change.ts";
export { copy, count, index } from "./list/look.ts";
export { sort } from "./list/sort.ts";
