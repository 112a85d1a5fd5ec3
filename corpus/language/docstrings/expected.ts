/**
 * The module's docstring.
 *
 * It has several lines.
 */

import {
  call_method,
  getattr,
  getitem,
  print,
  setattr,
} from "@tsyncio/runtime";

/**
 * Return the area.
 *
 * Arguments:
 *     width: in metres
 *     height: in metres
 */
function area(width: number, height: number): number {
  return width * height;
}
setattr(
  area,
  "__doc__",
  "Return the area.\n\nArguments:\n    width: in metres\n    height: in metres\n",
);

/** Something with sides; contains *\/ and `backticks` and ${braces}. */
class Shape {
  /** How many sides there are. */
  sides(): number {
    return 4;
  }
}
setattr(
  Shape,
  "__doc__",
  "Something with sides; contains */ and `backticks` and ${braces}.",
);
setattr(Shape.prototype.sides, "__doc__", "How many sides there are.");

/** Documented coroutine function. */
async function later(): Promise<void> {}
setattr(later, "__doc__", "Documented coroutine function.");

print(area(2, 3), new Shape().sides());
print(getitem(call_method(getattr(area, "__doc__"), "splitlines"), 0));
print(getattr(Shape, "__doc__"), getattr(getattr(Shape, "sides"), "__doc__"));
print("The module's docstring.\n\nIt has several lines.\n");
print(
  getattr(later, "__doc__"),
  getattr(() => 1, "__doc__"),
);
