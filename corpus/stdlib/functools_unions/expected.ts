import {
  annotated,
  bool,
  bytes,
  call,
  Dict,
  float,
  getattr,
  getitem,
  int,
  isinstance,
  issubclass,
  list,
  named,
  or_,
  print,
  str,
  Tuple,
} from "@tsyncio/runtime";
import { singledispatch } from "@tsyncio/runtime/stdlib/functools";
import { Optional, Union } from "@tsyncio/runtime/stdlib/typing";

const f: unknown = call(singledispatch, function f(x: unknown): string {
  return "other";
});
const _: unknown = call(
  getattr(f, "register"),
  annotated(
    function _(x: int | string): string {
      return "int or str";
    },
    { x: getitem(Union, Tuple.of(int, str)) },
  ),
);
const __2: unknown = call(
  getattr(f, "register"),
  annotated(
    named(function (x: unknown[] | null): string {
      return "list or none";
    }, "_"),
    { x: getitem(Optional, list) },
  ),
);
const __3: unknown = call(
  getattr(f, "register"),
  annotated(
    named(function (x: float | null): string {
      return "float or none";
    }, "_"),
    { x: or_(float, null) },
  ),
);
for (const v of [1, "a", [1], null, 1.5, new Dict()]) {
  print(call(f, v));
}
print(
  isinstance(1, getitem(Union, Tuple.of(int, str))),
  isinstance(null, getitem(Optional, int)),
  isinstance(
    1.5,
    getitem(Union, Tuple.of(int, getitem(Union, Tuple.of(str, bytes)))),
  ),
  issubclass(bool, getitem(Union, Tuple.of(int, str))),
);
