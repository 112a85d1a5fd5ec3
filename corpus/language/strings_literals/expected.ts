import * as strings from "@tsyncio/runtime/strings";
import { len, print, repr, truth } from "@tsyncio/runtime";

const single = "it's";
const double = 'say "hi"';
const raw = "C:\\new\\table";
const multiple = 'first\n  second "quoted"\nthird';
const joined = `one two three ${1 + 2}`;
const continued = "a long line goes on";
const escapes = strings.replace("ABC\t|\\|\u0007", "\u0007", "<bell>");

print(single, double, raw);
print(multiple);
print(joined);
print(continued);
print(escapes);
print("\\d+" + "\n" === "\\d+\n", len("\n"), len("\\n"));
print("", "", repr(""));
print("$" + "{not a template}" + "`backticks`", `$${1}`);
print(truth("") ? "a" : "b", "trailing \\");
