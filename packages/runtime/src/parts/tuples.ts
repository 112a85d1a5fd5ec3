import { late } from "../python/late.ts";
import { Tuple } from "../python/values/tuple.ts";

// For programs that read the `args` of an exception: nothing else may bring the class.
late.Tuple = Tuple;
