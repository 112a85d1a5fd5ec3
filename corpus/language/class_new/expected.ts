import {
  call,
  call_method,
  finish_class,
  getattr,
  is_,
  print,
  setattr,
  super_of,
} from "@tsyncio/runtime";

class Single {
  static instance: unknown = null;

  static __new__(cls: unknown): unknown {
    if (getattr(cls, "instance") === null) {
      setattr(
        cls,
        "instance",
        call_method(super_of(Single, cls), "__new__", cls),
      );
    }
    return getattr(cls, "instance");
  }
}
finish_class(Single);

print(is_(call(Single), call(Single)));
