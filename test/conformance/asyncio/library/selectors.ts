/** The part of Python's `selectors` that the tests use: what a loop of theirs keeps instead of a selector. */
import * as py from "../../../../packages/runtime/src/index.ts";

export class BaseSelector {
  static readonly __module__: string = "selectors";

  get_key(fileobj: unknown): unknown {
    return py.getitem((this as any).get_map(), fileobj);
  }

  close(): null {
    return null;
  }
}

export class SelectorKey extends py.Tuple {
  static readonly __name__: string = "SelectorKey";
  static readonly __module__: string = "selectors";

  constructor(fileobj: unknown, fd: unknown, events: unknown, data: unknown = null) {
    super([fileobj, fd, events, data]);
  }

  get fileobj(): unknown {
    return this.items[0];
  }

  get data(): unknown {
    return this.items[3];
  }
}
