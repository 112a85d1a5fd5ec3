/**
 * A float whose value is an integer (or -0): boxed, so that it stays apart from an int. Every other float is a bare number.
 * Made by `float`, never directly, so that the form stays canonical.
 */
export class Float {
  static readonly __builtin__: string = "float";
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** Lets JavaScript's own operators and comparisons see the number. */
  valueOf(): number {
    return this.value;
  }
}

/** The canonical form of a float: a bare number, or a box where the number would be taken for an int. */
export function box(value: number): number | Float {
  return Number.isSafeInteger(value) ? new Float(value) : value;
}

/** Whether the value is a float. */
export function is_float(value: unknown): value is number | Float {
  return typeof value === "number" ? !Number.isSafeInteger(value) : value instanceof Float;
}
