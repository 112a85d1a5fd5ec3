import { and_, Dict, or_, print, repr, truth, xor } from "@tsyncio/runtime";

let value_2: number | string | unknown[];
let value_3: number | string | unknown[];
let value_4: number | string | unknown[];
let value_5: number | string | unknown[];
let value_6: unknown[];
function noted(
  value: number | string | unknown[],
): number | string | unknown[] {
  print("evaluated", repr(value));
  return value;
}

print(truth((value_2 = noted(0))) ? value_2 : noted("default"));
print(truth((value_3 = noted("first"))) ? value_3 : noted("second"));
print(!truth((value_4 = noted([]))) ? value_4 : noted("never"));
print(!truth((value_5 = noted(1))) ? value_5 : noted(""));
print(
  truth(null)
    ? null
    : truth(0)
      ? 0
      : truth((value_6 = []))
        ? value_6
        : new Dict(),
  !truth("a") ? "a" : !truth("b") ? "b" : "c",
  !truth(null) || "x",
);
print(
  (!truth(1) ? 1 : 2) || 3,
  (!truth(0) ? 0 : 2) || 3,
  (truth(0) ? 0 : null) === null,
);

const name = "";
print(`hello, ${name || "stranger"}`);
if ((truth(noted(1)) && !truth(noted(0))) || truth(noted("unreached"))) {
  print("yes");
}

print(
  false ? true : false,
  and_(true, false),
  or_(true, false),
  xor(true, true),
);
