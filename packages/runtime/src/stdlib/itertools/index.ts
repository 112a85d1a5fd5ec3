/** Python's `itertools`. */
export { combinations, combinations_with_replacement, permutations, product } from "./combinatorics.ts";
export { count, cycle, repeat } from "./endless.ts";
export { groupby } from "./groupby.ts";
export { compress, dropwhile, filterfalse, islice, starmap, takewhile } from "./choosing.ts";
export { accumulate, batched, chain, pairwise, zip_longest } from "./joining.ts";
export { tee } from "./tee.ts";
