/** The part of Python's `re` that the tests use, on JavaScript's regular expressions. */
import * as py from "../../../../packages/runtime/src/index.ts";

export const S = 16;
export const DOTALL = 16;
export const X = 64;
export const VERBOSE = 64;
export const MULTILINE = 8;
export const IGNORECASE = 2;

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\(\?P</g, "(?<"],
  [/\(\?P=(\w+)\)/g, "\\k<$1>"],
  [/\\A/g, "(?<![\\s\\S])"],
  [/\\Z/g, "(?![\\s\\S])"],
  [/\\(["'#&~<>: ])/g, "$1"],
];

/** What stands in a pattern that is written over several lines: escapes and classes stay, blanks and comments go. */
const verbose = /\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]|#.*|\s+/g;

class Match {
  static readonly __module__: string = "re";
  readonly #found: RegExpExecArray;

  constructor(found: RegExpExecArray) {
    this.#found = found;
  }

  group(index: number | string = 0): unknown {
    return (typeof index === "string" ? this.#found.groups?.[index] : this.#found[index]) ?? null;
  }

  groups(): unknown {
    return py.Tuple.from(this.#found.slice(1).map((each) => each ?? null));
  }

  groupdict(): unknown {
    return new py.Dict(Object.entries(this.#found.groups ?? {}).map(([name, text]) => [name, text ?? null]));
  }
}

class Pattern {
  static readonly __module__: string = "re";
  readonly pattern: string;
  readonly #source: string;
  readonly #flags: string;

  constructor(pattern: string, flags: number) {
    this.pattern = pattern;
    const text = flags & X ? pattern.replace(verbose, (part) => (/^[\\[]/.test(part) ? part : "")) : pattern;
    this.#source = spellings.reduce((source, [from, to]) => source.replace(from, to), text);
    this.#flags = `${flags & S ? "s" : ""}${flags & MULTILINE ? "m" : ""}${flags & IGNORECASE ? "i" : ""}`;
  }

  search(text: string): Match | null {
    return this.#run(this.#source, text);
  }

  match(text: string): Match | null {
    return this.#run(`(?<![\\s\\S])(?:${this.#source})`, text);
  }

  fullmatch(text: string): Match | null {
    return this.#run(`(?<![\\s\\S])(?:${this.#source})(?![\\s\\S])`, text);
  }

  #run(source: string, text: string): Match | null {
    const found = new RegExp(source, this.#flags).exec(text);
    return found === null ? null : new Match(found);
  }
}

/** A compiled pattern. */
export function compile(pattern: any, flags = 0): Pattern {
  return pattern instanceof Pattern ? pattern : new Pattern(pattern, flags);
}

export function search(pattern: any, text: string, flags = 0): Match | null {
  return compile(pattern, flags).search(text);
}

export function match(pattern: any, text: string, flags = 0): Match | null {
  return compile(pattern, flags).match(text);
}

export function fullmatch(pattern: any, text: string, flags = 0): Match | null {
  return compile(pattern, flags).fullmatch(text);
}

/** The text as a pattern that matches only it. */
export function escape(text: string): string {
  return text.replace(/[\s\\#$&()*+.?[\]^{|}~-]/g, "\\$&");
}
