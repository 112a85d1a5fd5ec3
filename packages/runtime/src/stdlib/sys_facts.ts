import type { Tuple } from "../python/values/tuple.ts";
import { make_sequence } from "./struct_sequence.ts";

// What `sys` says of numbers and of the interpreter's options: those of CPython on a machine of 64 bits, started without any option.

type Facts = Tuple & Record<string, any>;

/** The limits of floats. */
export const float_info: Facts = /* @__PURE__ */ make_sequence("float_info", {
  max: Number.MAX_VALUE,
  max_exp: 1024,
  max_10_exp: 308,
  min: 2.2250738585072014e-308,
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: Number.EPSILON,
  radix: 2,
  rounds: 1,
});

/** How CPython keeps ints, and how long their text may be. */
export const int_info: Facts = /* @__PURE__ */ make_sequence("int_info", {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
});

/** How numbers and texts are hashed. */
export const hash_info: Facts = /* @__PURE__ */ make_sequence("hash_info", {
  width: 64,
  modulus: 2305843009213693951n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: "siphash13",
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
});

/** The options of the interpreter. */
export const flags: Facts = /* @__PURE__ */ make_sequence("flags", {
  debug: 0,
  inspect: 0,
  interactive: 0,
  optimize: 0,
  dont_write_bytecode: 0,
  no_user_site: 0,
  no_site: 0,
  ignore_environment: 0,
  verbose: 0,
  bytes_warning: 0,
  quiet: 0,
  hash_randomization: 1,
  isolated: 0,
  dev_mode: false,
  utf8_mode: 0,
  warn_default_encoding: 0,
  safe_path: false,
  int_max_str_digits: 4300,
});

/** The largest code point. */
export const maxunicode = 1114111;
