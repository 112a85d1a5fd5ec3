const __all__ = ["first", "second"];

export const second = "two";
const hidden = "not listed";

export function first(): number {
  return helper() + 1;
}

function helper(): number {
  return 0;
}
