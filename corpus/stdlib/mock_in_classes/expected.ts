import * as mock from "@tsyncio/runtime/stdlib/unittest/mock";
import {
  call,
  call_method,
  getattr,
  print,
  setattr,
  type,
} from "@tsyncio/runtime";

class Plain {
  static action: mock.Mock = new mock.Mock({ return_value: 3 });

  run(): unknown {
    return call_method(this, "action", 1);
  }
}

class Dynamic extends Plain {
  declare x: number;

  constructor() {
    super();
    this.x = 1;
  }

  __getattr__(name: unknown): unknown {
    return name;
  }
}

for (const cls of [Plain, Dynamic]) {
  const thing = call(cls);
  print(
    thing.run(),
    getattr(thing, "action") === getattr(cls, "action"),
    getattr(getattr(thing, "action"), "call_args"),
    getattr(type(getattr(thing, "action")), "__name__"),
  );
  print(getattr(thing, "action") === getattr(cls, "action"));
  setattr(getattr(getattr(thing, "action"), "foo"), "return_value", 4);
  print(call_method(getattr(thing, "action"), "foo"));
}

function local(): void {
  class Local extends Plain {
    static __qualname__ = "local.<locals>.Local";
    static other: mock.MagicMock = new mock.MagicMock();
  }

  const thing = new Local();
  print(getattr(getattr(thing, "other"), "call_count"));
  call_method(thing, "other", 2);
  print(getattr(getattr(thing, "other"), "mock_calls"));
}

local();
