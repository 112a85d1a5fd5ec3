import type { ApiEntry } from "./api.ts";

/** The module `contextvars`. */
export const contextvarsApi = {
  ContextVar: {
    kind: "class",
    signature: "name: str, /, *, default: T = ...",
    typeParameters: ["T"],
    members: {
      name: { kind: "attribute", type: "str" },
      get: { kind: "function", signature: "default: Any = ..., /", returns: "Any" },
      set: { kind: "function", signature: "value: T, /", returns: "contextvars.Token" },
      reset: { kind: "function", signature: "token: Any, /", returns: "None" },
    },
  },
  Context: {
    kind: "class",
    signature: "",
    members: {
      run: { kind: "function", signature: "callable: Any, /, *args: Any, **kwargs: Any", returns: "Any" },
      copy: { kind: "function", signature: "", returns: "contextvars.Context" },
      get: { kind: "function", signature: "key: Any, default: Any = None, /", returns: "Any" },
      keys: { kind: "function", signature: "", returns: "Any" },
      values: { kind: "function", signature: "", returns: "Any" },
      items: { kind: "function", signature: "", returns: "Any" },
    },
  },
  Token: {
    kind: "class",
    signature: null,
    members: {
      var: { kind: "attribute", type: "Any" },
      old_value: { kind: "attribute", type: "Any" },
      MISSING: { kind: "attribute", type: "Any" },
    },
  },
  copy_context: { kind: "function", signature: "", returns: "contextvars.Context" },
} as const satisfies Record<string, ApiEntry>;
