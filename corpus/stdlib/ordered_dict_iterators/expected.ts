import {
  Dict,
  exception,
  getattr,
  iter,
  iterate,
  list,
  next,
  print,
  range,
  reversed,
  RuntimeError,
  setitem,
  Tuple,
  type,
} from "@tsyncio/runtime";
import { OrderedDict } from "@tsyncio/runtime/stdlib/collections";

const d = new OrderedDict({ a: 1, b: 2 });
print(
  getattr(type(reversed(d)), "__name__"),
  getattr(type(reversed(d.keys())), "__name__"),
  getattr(type(reversed(d.items())), "__name__"),
  getattr(type(reversed(d.values())), "__name__"),
  getattr(type(iter(d)), "__name__"),
  getattr(type(iter(d.items())), "__name__"),
);
print(
  getattr(type(reversed(new Dict())), "__name__"),
  getattr(type(reversed(new Dict().items())), "__name__"),
  getattr(type(reversed([])), "__name__"),
  getattr(type(reversed(Tuple.of(1))), "__name__"),
  getattr(type(reversed(range(3))), "__name__"),
  getattr(type(reversed("ab")), "__name__"),
);
print(list(reversed(d)), list(reversed(d.items())));
for (const kind of [d, d.keys(), d.items(), d.values(), reversed(d)]) {
  try {
    for (const x of iterate(kind)) {
      setitem(d, "n", d.get("n", 0));
      d.move_to_end("a");
    }
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(e);
  }
  d.pop("n", null);
}
let it: Iterable<any> = iter(d);
setitem(d, "z", 1);
try {
  next(it);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e);
}
it = iter(d);
setitem(d, "z", 2);
print(next(it));
