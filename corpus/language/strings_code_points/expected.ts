import * as strings from "@tsyncio/runtime/strings";
import {
  chr,
  contains,
  enumerate,
  eq,
  format,
  getitem,
  len,
  list,
  max,
  min,
  mul,
  ord,
  print,
  repr,
  Slice,
  sorted,
} from "@tsyncio/runtime";

const greeting = "héllo 😀 wörld";

print(
  len(greeting),
  getitem(greeting, 6),
  getitem(greeting, -1),
  getitem(greeting, new Slice(5, 8)),
);
print(getitem(greeting, new Slice(null, null, -1)));
print(
  strings.index(greeting, "w"),
  strings.find(greeting, "😀"),
  contains(greeting, "😀"),
);
print(
  Array.from("a😀b", (letter) => letter),
  list(enumerate("x😀")),
);
print(ord("😀"), chr(128512), eq("😀", "😀"), "é", "€");
print(repr("tab\t newline\n quote' \" back\\slash \u0000 é 😀"));
print(strings.encode("😀", "utf-8"), len(strings.encode("😀")));
print(
  strings.upper("straße"),
  strings.lower("İ") === "i̇",
  sorted(["b", "😀", "é", "a"]),
);
print(mul("=", 10), strings.center("😀", 5, "."), `${format("😀", ">3")}|`);
print(
  max("a😀"),
  min("ba"),
  strings.split("a😀c", "😀"),
  strings.count("😀😀", "😀"),
);
