import { late } from "../python/late.ts";
import { Dict } from "../python/values/dict.ts";

// For programs that handle what the loop's exception handler is told: nothing else may bring the class.
late.Dict = Dict;
