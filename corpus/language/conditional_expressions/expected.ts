import { eq, type float, lt, neg, print, range, truth } from "@tsyncio/runtime";

function sign(number: float): string {
  return lt(number, 0) ? "negative" : eq(number, 0) ? "zero" : "positive";
}

function noted(value: boolean | string): boolean | string {
  print("evaluated", value);
  return value;
}

print(sign(-2), sign(0), sign(0.5));
print(truth(noted(true)) ? noted("yes") : noted("no"));
print(Array.from(range(5), (x) => (x % 2 !== 0 ? x : neg(x))));
print([1, 2].length > 1 ? "many" : "few", ([].length > 0 ? 1 : 2) + 3);
const largest = ((a: number, b: number) => (a > b ? a : b))(3, 9);
print(largest);
print("plural" + (largest !== 1 ? "s" : ""));
