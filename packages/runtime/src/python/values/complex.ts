import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { format_complex } from "../format/complex.ts";
import { hash_float } from "../hashing/scalars.ts";
import { complex_repr } from "../repr/complex.ts";
import { builtin_type } from "../types/builtin_type.ts";
import { make_complex } from "../types/complex_type.ts";
import { absolute, type Parts, power, product, quotient } from "./complex_arithmetic.ts";
import { box, type Float } from "./float.ts";
import { plain } from "../derived/plain.ts";
import { numeric, to_float } from "./numeric.ts";
import { NotImplemented } from "./singletons.ts";

type Answer = Complex | typeof NotImplemented;

/** Python's complex: a real and an imaginary part, both floats. */
export class Complex {
  static readonly __builtin__: string = "complex";
  readonly raw$parts: Parts;

  /** The type object, whose name is not the class's own. */
  static get __type__(): Function {
    return complex;
  }

  constructor(real: number, imaginary: number) {
    this.raw$parts = [real, imaginary];
  }

  get real(): number | Float {
    return box(this.raw$parts[0]);
  }

  get imag(): number | Float {
    return box(this.raw$parts[1]);
  }

  /** What a dict looks this number up by where it is equal to a float. */
  get raw$key(): number | Float | undefined {
    return this.raw$parts[1] === 0 ? this.real : undefined;
  }

  conjugate(): Complex {
    return new Complex(this.raw$parts[0], -this.raw$parts[1]);
  }

  __complex__(): Complex {
    return this;
  }

  __add__(other: unknown): Answer {
    return with_parts(other, ([real, imaginary]) => [this.raw$parts[0] + real, this.raw$parts[1] + imaginary]);
  }

  __radd__(other: unknown): Answer {
    return this.__add__(other);
  }

  __sub__(other: unknown): Answer {
    return with_parts(other, ([real, imaginary]) => [this.raw$parts[0] - real, this.raw$parts[1] - imaginary]);
  }

  __rsub__(other: unknown): Answer {
    return with_parts(other, ([real, imaginary]) => [real - this.raw$parts[0], imaginary - this.raw$parts[1]]);
  }

  __mul__(other: unknown): Answer {
    return with_parts(other, (parts) => product(this.raw$parts, parts));
  }

  __rmul__(other: unknown): Answer {
    return with_parts(other, (parts) => product(parts, this.raw$parts));
  }

  __truediv__(other: unknown): Answer {
    return with_parts(other, (parts) => quotient(this.raw$parts, parts));
  }

  __rtruediv__(other: unknown): Answer {
    return with_parts(other, (parts) => quotient(parts, this.raw$parts));
  }

  __pow__(other: unknown, modulus: unknown = null): Answer {
    if (modulus !== null) throw new ValueError("complex modulo");
    return with_parts(other, (parts) => power(this.raw$parts, parts));
  }

  __rpow__(other: unknown): Answer {
    return with_parts(other, (parts) => power(parts, this.raw$parts));
  }

  __neg__(): Complex {
    return new Complex(-this.raw$parts[0], -this.raw$parts[1]);
  }

  __pos__(): Complex {
    return this;
  }

  __abs__(): number | Float {
    return box(absolute(this.raw$parts));
  }

  __bool__(): boolean {
    return this.raw$parts[0] !== 0 || this.raw$parts[1] !== 0;
  }

  __eq__(other: unknown): any {
    const [real, imaginary] = this.raw$parts;
    if (other instanceof Complex) return real === other.raw$parts[0] && imaginary === other.raw$parts[1];
    const number = numeric(plain(other));
    // Between number and bigint the loose comparison is exact, as Python's is.
    return number === undefined ? NotImplemented : imaginary === 0 && real == number;
  }

  __hash__(): number | bigint {
    const [real, imaginary] = this.raw$parts.map((part) => BigInt(hash_float(part))) as [bigint, bigint];
    const sum = BigInt.asIntN(64, real + 1000003n * imaginary);
    return sum === -1n ? -2 : Number.isSafeInteger(Number(sum)) ? Number(sum) : sum;
  }

  __repr__(): string {
    return complex_repr(this.raw$parts);
  }

  __format__(spec: string): string {
    return format_complex(this.raw$parts, spec);
  }

  /** What JavaScript's own operators see where a float was proven: there is no number for it. */
  valueOf(): number {
    throw new TypeError("a negative number to a fractional power is a complex number, which is not a float");
  }
}

/** The type complex: `complex(1, 2)`, `complex("1+2j")`. Raises ValueError for a text that is no number. */
export const complex = /* @__PURE__ */ builtin_type((...args: unknown[]): Complex => make_complex(args), {
  name: "complex",
  check: (value) => value instanceof Complex,
  of: Complex,
  parameters: "real=…, imag=…",
});

function with_parts(other: unknown, operation: (parts: Parts) => Parts): Answer {
  const parts = parts_of(other);
  return parts === undefined ? NotImplemented : new Complex(...operation(parts));
}

function parts_of(value: unknown): Parts | undefined {
  if (value instanceof Complex) return value.raw$parts;
  const number = numeric(plain(value));
  return number === undefined ? undefined : [to_float(number), 0];
}
