import type { ApiEntry } from "./api.ts";

const written =
  "skipkeys: Any = False, ensure_ascii: Any = True, check_circular: Any = True, allow_nan: Any = True, cls: Any = None, indent: Any = None, separators: Any = None, default: Any = None, sort_keys: Any = False, **kw: Any";
const read =
  "cls: Any = None, object_hook: Any = None, parse_float: Any = None, parse_int: Any = None, parse_constant: Any = None, object_pairs_hook: Any = None, **kw: Any";

/** The module `json`. */
export const jsonApi = {
  dump: { kind: "function", signature: `obj: Any, fp: Any, *, ${written}`, returns: "None" },
  dumps: { kind: "function", signature: `obj: Any, *, ${written}`, returns: "str" },
  load: { kind: "function", signature: `fp: Any, *, ${read}`, returns: "Any" },
  loads: { kind: "function", signature: `s: Any, *, ${read}`, returns: "Any" },
  JSONDecoder: {
    kind: "class",
    signature:
      "*, object_hook: Any = None, parse_float: Any = None, parse_int: Any = None, parse_constant: Any = None, strict: Any = True, object_pairs_hook: Any = None",
    members: {
      decode: { kind: "function", signature: "s: Any", returns: "Any" },
      raw_decode: { kind: "function", signature: "s: Any, idx: Any = 0", returns: "Any" },
      object_hook: { kind: "attribute", type: "Any" },
      parse_float: { kind: "attribute", type: "Any" },
      parse_int: { kind: "attribute", type: "Any" },
      parse_constant: { kind: "attribute", type: "Any" },
      strict: { kind: "attribute", type: "Any" },
      object_pairs_hook: { kind: "attribute", type: "Any" },
    },
  },
  JSONEncoder: {
    kind: "class",
    signature:
      "*, skipkeys: Any = False, ensure_ascii: Any = True, check_circular: Any = True, allow_nan: Any = True, sort_keys: Any = False, indent: Any = None, separators: Any = None, default: Any = None",
    members: {
      default: { kind: "function", signature: "o: Any", returns: "Any" },
      encode: { kind: "function", signature: "o: Any", returns: "str" },
      iterencode: { kind: "function", signature: "o: Any, _one_shot: Any = False", returns: "Any" },
      item_separator: { kind: "attribute", type: "Any" },
      key_separator: { kind: "attribute", type: "Any" },
      skipkeys: { kind: "attribute", type: "Any" },
      ensure_ascii: { kind: "attribute", type: "Any" },
      check_circular: { kind: "attribute", type: "Any" },
      allow_nan: { kind: "attribute", type: "Any" },
      sort_keys: { kind: "attribute", type: "Any" },
      indent: { kind: "attribute", type: "Any" },
    },
  },
  JSONDecodeError: {
    kind: "class",
    exception: true,
    base: "ValueError",
    signature: "msg: Any, doc: Any, pos: Any",
    members: {
      msg: { kind: "attribute", type: "Any" },
      doc: { kind: "attribute", type: "Any" },
      pos: { kind: "attribute", type: "Any" },
      lineno: { kind: "attribute", type: "Any" },
      colno: { kind: "attribute", type: "Any" },
    },
  },
  detect_encoding: { kind: "function", signature: "b: Any", returns: "str" },
} as const satisfies Record<string, ApiEntry>;

/** The module `json.decoder`. */
export const jsonDecoderApi = { JSONDecoder: jsonApi.JSONDecoder, JSONDecodeError: jsonApi.JSONDecodeError };

/** The module `json.encoder`. */
export const jsonEncoderApi = { JSONEncoder: jsonApi.JSONEncoder };
