/** The files of CPython's tests that the language is held against, and the share of their methods that must pass. */
export const parts = {
  core: {
    goal: 0.85,
    files: [
      "test_grammar",
      "test_generators",
      "test_with",
      "test_contextlib",
      "test_contextlib_async",
      "test_exception_group",
      "test_except_star",
      "test_fstring",
      "test_named_expressions",
      "test_patma",
      "test_unpack",
      "test_unpack_ex",
      "test_context",
      "test_scope",
      "test_keywordonlyarg",
      "test_positional_only_arg",
    ],
  },
  data: {
    goal: 0.6,
    files: [
      "test_dict",
      "test_list",
      "test_set",
      "test_tuple",
      "test_int",
      "test_float",
      "test_format",
      "test_range",
      "test_slice",
      "test_property",
      "test_dataclasses",
      "test_enum",
      "test_functools",
      "test_itertools",
      "test_collections",
    ],
  },
} as const;

/** The name of a part. */
type Part = keyof typeof parts;
