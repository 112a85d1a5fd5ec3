import { late } from "../python/late.ts";
import { repr } from "../python/repr/repr.ts";
import { str } from "../python/repr/str.ts";
import { tuple_text } from "../python/repr/tuple.ts";

// For programs whose exceptions hold more than texts, where nothing else has brought `repr`.
late.texts = { repr, str, tuple_text };
