/** What is known of the code of a function: `f.__code__`, as far as it tells of the `def`. */
class FunctionCode {
  static readonly __builtin__: string = "code";
  readonly co_name: string;
  readonly co_qualname: string;
  readonly co_firstlineno: number;
  readonly co_argcount: number;
  readonly co_posonlyargcount: number;
  readonly co_kwonlyargcount: number;

  constructor(name: string, qualified: string, line: number, positional: number, only: number, keyword: number) {
    this.co_name = name;
    this.co_qualname = qualified;
    this.co_firstlineno = line;
    this.co_argcount = positional;
    this.co_posonlyargcount = only;
    this.co_kwonlyargcount = keyword;
  }
}

/** Gives a function its `__code__`: its line, its names, and how many parameters it has of each kind. */
export function with_code<F extends Function>(
  target: F,
  line: number,
  names: readonly [name: string, qualified: string],
  counts: readonly [positional: number, positional_only: number, keyword_only: number],
): F {
  const code = new FunctionCode(...names, line, ...counts);
  Object.defineProperty(target, "__code__", { value: code, configurable: true });
  return target;
}
