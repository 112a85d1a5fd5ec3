import type { ApiEntry, ApiFunction } from "./api.ts";
import { refuse } from "./refuse.ts";

const question = { kind: "function", signature: "object: Any", returns: "bool" } as const satisfies ApiFunction;

/** The module `inspect`. */
export const inspectApi = {
  isclass: question,
  ismethod: question,
  iscoroutinefunction: { ...question, signature: "obj: Any" },
  isgeneratorfunction: { ...question, signature: "obj: Any" },
  isasyncgenfunction: { ...question, signature: "obj: Any" },
  iscoroutine: question,
  isawaitable: question,
  isgenerator: question,
  isasyncgen: question,
  cleandoc: { kind: "function", signature: "doc: str", returns: "str" },
  ...refuse("frames and code objects are CPython's own; the output runs on JavaScript", [
    "currentframe",
    "getframeinfo",
    "getinnerframes",
    "getouterframes",
    "getcoroutinelocals",
    "getcoroutinestate",
    "getgeneratorlocals",
    "getgeneratorstate",
    "getasyncgenlocals",
    "getasyncgenstate",
    "stack",
    "trace",
    "iscode",
    "isframe",
    "istraceback",
  ]),
  ...refuse("the source is not there when the output runs", [
    "findsource",
    "getabsfile",
    "getcomments",
    "getdoc",
    "getfile",
    "getmodule",
    "getsource",
    "getsourcefile",
    "getsourcelines",
  ]),
  ...refuse("write down what the function takes", [
    "Parameter",
    "Signature",
    "BoundArguments",
    "getfullargspec",
    "getcallargs",
    "get_annotations",
    "signature",
    "unwrap",
  ]),
  ...refuse("built-in functions cannot be told from others; use callable()", ["isfunction", "isbuiltin", "isroutine"]),
  ...refuse("name the attributes", [
    "getmembers",
    "getmembers_static",
    "getattr_static",
    "classify_class_attrs",
    "getmro",
  ]),
} as const satisfies Record<string, ApiEntry>;
