import { float, format, pow, print, str, Tuple } from "@tsyncio/runtime";

const pi = 3.14159265;
const count = 1234567;
const name = "tea";

print(
  `[${format(pi, ".2f")}] [${format(pi, "8.3f")}] [${format(pi, "<8.3f")}] [${format(pi, "+.1f")}] [${format(pi, "08.3f")}] [${format(pi, "e")}] [${format(pi, ".3g")}]`,
);
print(
  `[${format(count, ",")}] [${format(count, "_")}] [${String(count).padStart(12)}] [${String(count).padEnd(12)}] [${format(count, "^12")}] [${format(count, "012d")}]`,
);
print(
  `[${format(name, ">6")}] [${format(name, "<6")}] [${format(name, "^7")}] [${format(name, "*^9")}] [${format(name, ".2")}]`,
);
print(
  `[${format(255, "x")}] [${format(255, "X")}] [${format(255, "#x")}] [${format(255, "b")}] [${format(255, "#b")}] [${format(255, "o")}] [${format(65, "c")}]`,
);
print(
  `[${format(0.256, ".1%")}] [${format(1, "%")}] [${format(12345.678, ",.2f")}] [${format(10000000000, "g")}] [${format(0.00001, "g")}]`,
);
print(
  `[${String(-5).padStart(5)}] [${String(-5).padEnd(5)}] [${format(-5, "=+6")}] [${format(-5, "05")}] [${format(5, " ")}]`,
);
print(
  `[${str(true)}] [${format(true, "d")}] [${str(null)}] [${format(true, ">6")}]`,
);
print(`[${format(pow(2, 70), ",")}] [${format(pow(2, 70), "x")}]`);
print(
  `[${format(5, ".1f")}] [${str(float(7))}] [${format(7, "g")}] [${format(7, ".0f")}]`,
);

for (const [label, value] of [
  Tuple.of("a", 1.5),
  Tuple.of("long label", 22.75),
]) {
  print(`${format(label, "<12")}|${format(value, ">8.2f")}|`);
}
