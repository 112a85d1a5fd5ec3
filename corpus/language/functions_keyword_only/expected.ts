import {
  divide as py_divide,
  exception,
  fail,
  float,
  print,
  round,
  signature,
  Tuple,
  TypeError,
} from "@tsyncio/runtime";

function resize(
  image: string,
  options: { width: number; height?: number | null; keep_ratio?: boolean },
): Tuple<[string, number, number, boolean]> {
  const width = options.width;
  let height = options.height === undefined ? null : options.height;
  const keep_ratio =
    options.keep_ratio === undefined ? true : options.keep_ratio;
  if (height === null) {
    height = Math.floor(width / 2);
  }
  return Tuple.of(image, width, height, keep_ratio);
}
signature(resize, "image, *, width, height=…, keep_ratio=…");

print(resize("cat.png", { width: 100 }));
print(resize("cat.png", { height: 20, width: 100 }));
print(resize("dog.png", { width: 10, keep_ratio: false }));

function divide(left: number, right: number, digits = 2): number {
  return Number(round(float(py_divide(left, right)), digits));
}

print(float(divide(10, 3)));
print(float(divide(10, 3, 4)));

const change = resize;
try {
  fail(new TypeError("resize() takes 1 positional argument but 2 were given"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print("TypeError:", error);
}

try {
  fail(
    new TypeError("resize() missing 1 required keyword-only argument: 'width'"),
  );
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print("TypeError:", error);
}
