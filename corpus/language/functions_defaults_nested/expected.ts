import { len, print, take_keywords, Tuple } from "@tsyncio/runtime";

// Defaults of one name, evaluated before functions within functions.
const default_key: number = len("abc");
function f3(a: string, ...rest_items: unknown[]): Tuple<[number, number]> {
  const options = take_keywords(rest_items);
  const key = options.key === undefined ? default_key : options.key;
  const rest = Tuple.of(...rest_items);
  const default_key_2: number = len("ab") + len(a);
  function f11(a: string, ...rest_items: unknown[]): number {
    const options = take_keywords(rest_items);
    const key = options.key === undefined ? default_key_2 : options.key;
    const rest = Tuple.of(...rest_items);
    return key;
  }
  return Tuple.of(key, f11(a));
}
print(f3("x"), f3("x", { key: 1 }));
