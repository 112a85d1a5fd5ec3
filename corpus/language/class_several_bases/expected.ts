import {
  call,
  finish_class,
  getattr,
  inherits,
  print,
  setattr,
} from "@tsyncio/runtime";

class Walks {
  __init__(): null {
    setattr(this, "legs", 2);
    return null;
  }
}
finish_class(Walks);

class Swims {
  __init__(): null {
    setattr(this, "fins", 2);
    return null;
  }
}
finish_class(Swims);

class Duck extends inherits(Walks, Swims) {}
finish_class(Duck);

print(getattr(call(Duck), "legs"));
