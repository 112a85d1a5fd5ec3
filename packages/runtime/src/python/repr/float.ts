/** A float's shortest text that reads back as the same number, in CPython's form: `2.0`, `1e+16`, `1e-05`, `inf`. */
export function float_repr(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e16 || (size < 1e-4 && size > 0)) return exponent_form(value);
  if (Number.isInteger(value)) return Object.is(value, -0) ? "-0.0" : `${value}.0`;
  return Number.isNaN(value) ? "nan" : String(value);
}

function exponent_form(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return pad_exponent(value.toExponential());
}

/** Gives an exponent at least two digits: `1e-5` becomes `1e-05`. */
function pad_exponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
