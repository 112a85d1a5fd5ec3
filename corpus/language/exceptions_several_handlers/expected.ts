import {
  ArithmeticError,
  BaseException,
  call,
  call_method,
  catches,
  Dict,
  divide,
  Exception,
  exception,
  float,
  getattr,
  getitem,
  IndexError,
  int,
  KeyError,
  len,
  pow,
  print,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

function classify(
  action:
    | (() => number)
    | (() => float)
    | (() => int)
    | (() => unknown)
    | (() => string),
): string | int | float {
  try {
    return call(action);
  } catch (caught) {
    const failure = exception(caught);
    if (failure instanceof KeyError || failure instanceof IndexError) {
      const error = failure;
      return `lookup ${str(getattr(type(error), "__name__"))}: ${str(error)}`;
    } else if (failure instanceof ZeroDivisionError) {
      return "division";
    } else if (failure instanceof ArithmeticError) {
      return "arithmetic";
    } else if (failure instanceof Exception) {
      const error = failure;
      return `other ${str(getattr(type(error), "__name__"))}: ${str(error)}`;
    } else {
      throw failure;
    }
  }
}

print(classify(() => getitem(new Dict<string, number>([["a", 1]]), "b")));
print(classify(() => getitem([1, 2], 5)));
print(classify(() => float(divide(1, 0))));
print(classify(() => pow(float(10), 1000)));
print(classify(() => int("x")));
print(classify(() => call_method(null, "upper")));
print(classify(() => "fine"));

const handled = Tuple.of(ValueError, TypeError);
try {
  len(5);
} catch (caught) {
  const error = exception(caught);
  if (!catches(error, handled)) {
    throw error;
  }
  print("handled", error);
}

try {
  throw new BaseException("not an Exception");
} catch (caught) {
  const failure = exception(caught);
  if (failure instanceof Exception) {
    print("never");
  } else {
    print("bare except");
  }
}
