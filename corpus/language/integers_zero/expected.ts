/** An int has one zero. What JavaScript makes of `0 * -1` must not become the float -0.0. */

import {
  abs,
  divide,
  divmod,
  float,
  format,
  min,
  neg,
  print,
  product as py_product,
  Tuple,
} from "@tsyncio/runtime";

function scaled(
  value: number,
  factor: number,
): Tuple<[number, float, float, float]> {
  const product = py_product(value, factor);
  return Tuple.of(
    product,
    float(product),
    float(divide(product, 4)),
    float(product * 1.5),
  );
}

for (let i = 0; i < 2; i++) {
  const z = py_product(i, -1);
  print(
    z,
    float(z),
    float(divide(z, 1)),
    float(z * 1),
    neg(z),
    float(z + 0),
    float(0.5 * z),
    `${format(z, "+d")}`,
    `${format(z, ".1f")}`,
  );
  print(
    neg(i),
    float(neg(i) * 1),
    float(neg(i)),
    abs(z),
    divmod(z, 3),
    min(z, 0),
    [z],
  );
}
print(scaled(0, -3), scaled(-2, 0), scaled(3, 4));
const square = neg(0);
print(float(square * square), square === 0);
