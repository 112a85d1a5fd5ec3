/** Python's `copy`. */
export { copy, Error, error, replace } from "./copy.ts";
export { deepcopy } from "./deepcopy.ts";
