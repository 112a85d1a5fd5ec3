import { repr } from "../../python/repr/repr.ts";
import { regexp_of } from "../regular_expressions.ts";

/** The compiled pattern in a filter. */
export class FilterPattern {
  static readonly __name__: string = "Pattern";
  static readonly __module__: string = "re";

  readonly pattern: string;
  readonly #ignores_case: boolean;
  readonly #compiled: RegExp;

  constructor(pattern: string, ignores_case: boolean) {
    this.pattern = pattern;
    this.#ignores_case = ignores_case;
    const { source, flags } = regexp_of(pattern, ignores_case ? "i" : "");
    this.#compiled = new RegExp(`^(?:${source})`, flags.replace("m", ""));
  }

  /** Whether a text begins with what the pattern describes. */
  match(text: string): boolean {
    return this.#compiled.test(text);
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof FilterPattern && other.pattern === this.pattern && other.#ignores_case === this.#ignores_case
    );
  }

  __repr__(): string {
    return `re.compile(${repr(this.pattern)}${this.#ignores_case ? ", re.IGNORECASE" : ""})`;
  }
}
