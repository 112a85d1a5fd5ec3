import {
  Dict,
  exception,
  float,
  print,
  range,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

print();
print("a", "b", "c");
print("a", "b", "c", { sep: "" });
print("a", "b", { sep: ", ", end: "!\n" });
print("no newline", { end: "" });
print(" ... continued");
print(
  1,
  float(2),
  true,
  null,
  "text",
  [1, "x"],
  Tuple.of("t"),
  new Dict<string, number>([["k", 1]]),
  { sep: " | " },
);
print(...range(5), { sep: "\n" });
print("tab\tseparated", "new\nline");
print("", "", { sep: "-", end: "\n\n" });
print(...[], { sep: ", " });
print("flushed", { flush: true });
print("a", { end: null, sep: null });
print([], new Dict(), Tuple.of(), "", { sep: ";" });
try {
  print("a", { sep: 1 });
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
