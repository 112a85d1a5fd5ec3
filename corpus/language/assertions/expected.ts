import {
  all,
  AssertionError,
  exception,
  float,
  int,
  isinstance,
  print,
  repr,
  str,
  sum,
  truediv,
  Tuple,
} from "@tsyncio/runtime";

function average(values: (float | string)[]): unknown {
  if (values.length === 0) {
    throw new AssertionError("no values to average");
  }
  if (
    !all(
      Iterator.from(values).map((value) =>
        isinstance(value, Tuple.of(int, float)),
      ),
    )
  ) {
    throw new AssertionError();
  }
  return truediv(sum(values), values.length);
}

print(average([1, 2, 3]));
print(average([1, 2.5]));

for (const values of [[] as (float | string)[], [1, "two"]]) {
  try {
    average(values);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof AssertionError)) {
      throw error;
    }
    print("AssertionError:", repr(str(error)));
  }
}
