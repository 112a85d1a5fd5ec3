import {
  Bytes,
  exception,
  float,
  int,
  mul,
  print,
  ValueError,
} from "@tsyncio/runtime";

// Messages show the beginning of a long text.
for (const s of [
  mul("a", 300),
  mul("é😀", 150),
  mul("1", 10) + mul("x", 250),
  mul(Bytes.from_latin1("z"), 300),
  mul("\n", 100) + "x",
  mul("\n", 100),
]) {
  try {
    int(s);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e);
  }
  try {
    float(s);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e);
  }
  try {
    int(s, 5);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e);
  }
}
