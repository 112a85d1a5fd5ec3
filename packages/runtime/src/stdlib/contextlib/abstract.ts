import { check_concrete, counts_abstract, declare_abstract } from "../../python/classes/abstract.ts";
import { asks_virtual_subclasses } from "../../python/classes/virtual_subclasses.ts";
import { META } from "../../python/special.ts";
import { of_abstract_classes } from "../abc.ts";
import { type_has } from "../collections/abc/type_methods.ts";

/** Makes a class abstract until the second method is there, and any class with both one of its kind. */
function is_protocol(cls: Function, begin: string, end: string): void {
  counts_abstract(cls);
  declare_abstract(cls, [end]);
  Object.defineProperty(cls, META, { value: of_abstract_classes });
  asks_virtual_subclasses(cls, (candidate) =>
    type_has(candidate, begin) && type_has(candidate, end) ? true : undefined,
  );
}

/** A context manager that gives itself; every class with both methods counts as one. */
export class AbstractContextManager {
  static readonly __name__: string = "AbstractContextManager";
  static readonly __module__: string = "contextlib";
  static readonly __slots__: readonly string[] = [];
  static {
    is_protocol(this, "__enter__", "__exit__");
  }

  constructor() {
    check_concrete(new.target);
  }

  __enter__(): any {
    return this;
  }

  __exit__(_type: any, _error: any, _traceback: any): any {
    return null;
  }
}

/** The same for `async with`. */
export class AbstractAsyncContextManager {
  static readonly __name__: string = "AbstractAsyncContextManager";
  static readonly __module__: string = "contextlib";
  static readonly __slots__: readonly string[] = [];
  static {
    is_protocol(this, "__aenter__", "__aexit__");
  }

  constructor() {
    check_concrete(new.target);
  }

  async __aenter__(): Promise<any> {
    return this;
  }

  async __aexit__(_type: any, _error: any, _traceback: any): Promise<any> {
    return null;
  }
}
