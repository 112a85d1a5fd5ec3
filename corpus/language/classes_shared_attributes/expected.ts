import {
  call_method,
  getattr,
  hasattr,
  is_,
  print,
  setattr,
} from "@tsyncio/runtime";

class Counter {
  declare name: string;
  declare created: number;
  static created = 0;
  static names: any = [];

  constructor(name: string) {
    Counter.created += 1;
    call_method(getattr(this, "names"), "append", name);
    this.name = name;
  }

  reset(): void {
    this.created = -1;
  }
}

const first = new Counter("first");
const second = new Counter("second");
print(Counter.created, getattr(first, "created"), getattr(second, "created"));
print(Counter.names, is_(getattr(first, "names"), getattr(second, "names")));

first.reset();
print(Counter.created, getattr(first, "created"), getattr(second, "created"));

setattr(second, "names", ["own"]);
print(Counter.names, getattr(first, "names"), getattr(second, "names"));
print(hasattr(first, "name"), hasattr(first, "age"), getattr(first, "age", 0));
setattr(first, "age", 7);
print(getattr(first, "age"));
