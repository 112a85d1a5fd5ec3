import { fail, mul, print, TypeError } from "@tsyncio/runtime";

function area(width: number, height: unknown): unknown {
  return mul(width, height);
}

print(fail(new TypeError("area() got an unexpected keyword argument 'depth'")));
