import { StopAsyncIteration } from "../../../python/exceptions/hierarchy.ts";
import { abstract_class, is_bare_iterator } from "./abstract_class.ts";

/** What has a hash. */
export class Hashable {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__hash__"], methods: ["__hash__"] });
  }

  __hash__(): any {
    return 0;
  }
}

/** What has a length. */
export class Sized {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__len__"], methods: ["__len__"] });
  }

  __len__(): any {
    return 0;
  }
}

/** What `in` can ask. */
export class Container {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__contains__"], methods: ["__contains__"] });
  }

  __contains__(_item: any): any {
    return false;
  }
}

/** What can be called. */
export class Callable {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__call__"], methods: ["__call__"] });
  }

  __call__(..._given: any[]): any {
    return false;
  }
}

/** What can be gone through. */
export class Iterable {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__iter__"], methods: ["__iter__"], instance: is_bare_iterator });
  }

  __iter__(): any {
    return [][Symbol.iterator]();
  }
}

/** What can be gone through from its end. */
export class Reversible extends Iterable {
  static override readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__reversed__"], methods: ["__reversed__", "__iter__"] });
  }

  __reversed__(): any {
    return [][Symbol.iterator]();
  }
}

/** What can be awaited. */
export class Awaitable {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__await__"], methods: ["__await__"] });
  }

  __await__(): any {
    return [][Symbol.iterator]();
  }
}

/** What `async for` can go through. */
export class AsyncIterable {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__aiter__"], methods: ["__aiter__"] });
  }

  __aiter__(): any {
    return new AsyncIterator();
  }
}

/** What gives items by `anext`. */
export class AsyncIterator extends AsyncIterable {
  static override readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__anext__"], methods: ["__anext__", "__aiter__"] });
  }

  async __anext__(): Promise<any> {
    throw new StopAsyncIteration();
  }

  override __aiter__(): any {
    return this;
  }
}
