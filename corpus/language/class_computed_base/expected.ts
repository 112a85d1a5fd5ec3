import { call, getattr, object, print, type } from "@tsyncio/runtime";

function base(): any {
  return object;
}

class Derived {}

print(getattr(type(call(Derived)), "__name__"));
