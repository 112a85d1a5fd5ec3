import * as strings from "@tsyncio/runtime/strings";
import {
  ascii,
  call_method,
  Dict,
  divide,
  eq,
  float,
  format,
  getitem,
  print,
  repr,
  str,
} from "@tsyncio/runtime";

const name = "O'Brien";
const values: (float | string)[] = [1, float(2), "three"];
const [width, digits] = [10, 3];

print(`${repr(name)} ${str(name)} ${repr(values)} ${ascii("é")}`);
print(`name = ${repr(name)}`);
print(`width=${repr(width)} width + 1 = ${repr(width + 1)} name=${str(name)}`);
print(`${format(divide(2, 3), `${width}.${digits}f`)}|`);
print(`${format(name, `>${width + 2}`)}|`);
print(`{literal} {${width}}`);
print(
  `${str(getitem(values, 2))} ${str(call_method(getitem(values, -1), "upper"))} ${values.length}`,
);
print(`${"nested " + `${width}`}`);
print(
  `${strings.join(
    ", ",
    Iterator.from(values).map((value) => str(value)),
  )}`,
);
print(`${width > 5 ? "yes" : "no"}`);
print(`${((x: number) => x * 2)(4)}`);
print(`${str(getitem(values, eq("two", "one")))}`);
print(`ab${width}c`);
print(`first ${name}\nsecond ${width}`);
const table = new Dict<string, string>([["key", "value"]]);
print(`${getitem(table, "key")} ${getitem(table, "key")}`);
