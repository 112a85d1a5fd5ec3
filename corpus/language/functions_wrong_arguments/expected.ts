import {
  call,
  exception,
  fail,
  print,
  signature,
  TypeError,
} from "@tsyncio/runtime";

function area(width: number, height: number): number {
  return width * height;
}

function scale(value: number, factor = 2): number {
  return value * factor;
}
signature(scale, "value, factor=…");

function attempt(action: unknown): void {
  try {
    print(call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print("TypeError:", error);
  }
}

attempt(() => area(2, 3));
const shape = area;
attempt(() =>
  fail(
    new TypeError("area() missing 1 required positional argument: 'height'"),
  ),
);
attempt(() =>
  fail(
    new TypeError(
      "area() missing 2 required positional arguments: 'width' and 'height'",
    ),
  ),
);
attempt(() =>
  fail(new TypeError("area() takes 2 positional arguments but 3 were given")),
);
attempt(() =>
  fail(new TypeError("area() got an unexpected keyword argument 'depth'")),
);
attempt(() =>
  fail(new TypeError("area() got multiple values for argument 'width'")),
);
const stretch = scale;
attempt(() =>
  fail(
    new TypeError(
      "scale() takes from 1 to 2 positional arguments but 3 were given",
    ),
  ),
);
attempt(() =>
  fail(
    new TypeError("scale() missing 1 required positional argument: 'value'"),
  ),
);
const number = 3;
attempt(() => call(number));
