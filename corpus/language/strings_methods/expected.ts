import * as strings from "@tsyncio/runtime/strings";
import {
  chr,
  contains,
  Dict,
  eq,
  exception,
  gt,
  lt,
  mul,
  ord,
  print,
  repr,
  Tuple,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

const text = "  Hello, World  ";
print(
  repr(strings.strip(text)),
  repr(strings.lstrip(text)),
  repr(strings.rstrip(text)),
);
print(
  strings.lower(strings.strip(text)),
  strings.upper(strings.strip(text)),
  strings.title("hELLO wORLD"),
  strings.capitalize("hELLO"),
  strings.swapcase("aBc"),
);
print(
  strings.split("a,b,,c", ","),
  strings.split(" a  b c "),
  strings.split("a,b,c", ",", 1),
  strings.rsplit("a b c", " ", 1),
  strings.split(""),
  strings.split("", ","),
);
print(
  strings.splitlines("one\ntwo\r\nthree"),
  strings.join("-", ["a", "b"]),
  strings.join("", []),
);
print(
  strings.replace("banana", "an", "AN"),
  strings.replace("banana", "a", "o", 2),
  strings.count("banana", "an"),
);
print(
  strings.find("banana", "n"),
  strings.rfind("banana", "n"),
  strings.find("banana", "x"),
  strings.index("banana", "nan"),
);
print(
  strings.startswith("banana", "ban"),
  strings.endswith("banana", Tuple.of("x", "na")),
  contains("banana", "ana"),
  strings.startswith("banana", "nan", 2),
);
print(
  strings.isdigit("42"),
  strings.isdigit("4.2"),
  strings.isalpha("abc"),
  strings.isalnum("abc1"),
  strings.isspace("  "),
  strings.isupper("ABC"),
  strings.isdigit(""),
);
print(
  strings.zfill("7", 3),
  strings.zfill("-7", 4),
  strings.center("ab", 7, "*"),
  strings.ljust("ab", 5) + "|",
  strings.rjust("ab", 5),
);
print(
  strings.partition("key=value=more", "="),
  strings.partition("none", "="),
  strings.rpartition("a.b.c", "."),
);
print(
  strings.removeprefix("prefix-name", "prefix-"),
  strings.removesuffix("file.py", ".py"),
  strings.strip("xxabcxx", "x"),
);
print(
  strings.translate(
    "abc",
    new Dict<number, string | null>([
      [97, "A"],
      [98, null],
    ]),
  ),
  strings.expandtabs("tab\tstop", 8),
  ord("a"),
  chr(8364),
);
print(
  mul("ab", 3),
  "a" + "b",
  gt("b", "a"),
  lt("abc", "abd"),
  lt("Z", "a"),
  eq("a", "a"),
);
try {
  strings.index("banana", "x");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  strings.join(", ", [1, 2]);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
