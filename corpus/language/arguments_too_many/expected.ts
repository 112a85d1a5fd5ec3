import { fail, print, TypeError } from "@tsyncio/runtime";

function area(width: number, height: number): number {
  return width * height;
}

print(
  fail(new TypeError("area() takes 2 positional arguments but 3 were given")),
);
