import {
  call,
  finish_class,
  getattr,
  object,
  print,
  type,
} from "@tsyncio/runtime";

function base(): typeof object {
  return object;
}

class Derived {}
finish_class(Derived);

print(getattr(type(call(Derived)), "__name__"));
