import type { ApiEntry, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The functions of the module, and the methods of `Random`. */
const generator = {
  seed: { kind: "function", signature: "a: Any = None", returns: "None" },
  random: { kind: "function", signature: "", returns: "float" },
  getrandbits: { kind: "function", signature: "k: Any, /", returns: "int" },
  randbytes: { kind: "function", signature: "n: Any", returns: "bytes" },
  randrange: { kind: "function", signature: "start: Any, stop: Any = None, step: Any = 1", returns: "int" },
  randint: { kind: "function", signature: "a: Any, b: Any", returns: "int" },
  choice: {
    kind: "function",
    signature: "seq: Any",
    returns: "Any",
    overloads: [{ signature: "seq: list[T]", returns: "T" }],
  },
  choices: {
    kind: "function",
    signature: "population: Any, weights: Any = None, *, cum_weights: Any = None, k: Any = 1",
    returns: "list[Any]",
  },
  shuffle: { kind: "function", signature: "x: Any", returns: "None" },
  sample: { kind: "function", signature: "population: Any, k: Any, *, counts: Any = None", returns: "list[Any]" },
  uniform: { kind: "function", signature: "a: Any, b: Any", returns: "Any" },
} as const satisfies ApiMembers;

/** The module `random`. */
export const randomApi = {
  ...generator,
  Random: { kind: "class", signature: "x: Any = None", members: generator },
  ...refuse("the logarithm of JavaScript may differ from C's in the last digit; use random.uniform()", [
    "betavariate",
    "binomialvariate",
    "expovariate",
    "gammavariate",
    "gauss",
    "lognormvariate",
    "normalvariate",
    "paretovariate",
    "triangular",
    "vonmisesvariate",
    "weibullvariate",
  ]),
  ...refuse("call random.seed() with a number that you know", ["getstate", "setstate"]),
  ...refuse("the system's own random numbers are not supported yet", ["SystemRandom"]),
} as const satisfies Record<string, ApiEntry>;
