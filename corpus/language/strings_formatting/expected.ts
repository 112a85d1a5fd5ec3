import * as strings from "@tsyncio/runtime/strings";
import { float, mod, print, Tuple } from "@tsyncio/runtime";

const [name, count, price] = ["tea", 3, 4.5];

print(mod("%s costs %d", Tuple.of(name, count)));
print(mod("%5.2f|%-6s|%05d|%x|%%", Tuple.of(price, name, count, 255)));
print(mod("%r and %s", Tuple.of(name, [name])));
print(strings.format("{} {} {}", name, count, price));
print(strings.format("{0} {1} {0}", name, count));
print(strings.format("{name:>6} {price:.2f}", { name, price }));
print(strings.format("{0[1]} {1!r}", [1, 2], name));
print(strings.format("{{}} {:,}", 1234567));
print(mod("%s", null), mod("%s %s", Tuple.of(true, float(1))));
const template = "{greeting}, {name}!";
for (const greeting of ["Hi", "Bye"]) {
  print(strings.format(template, { greeting, name }));
}
