import { address } from "../../../python/identity.ts";
import { AttributeError } from "../../../python/exceptions/hierarchy.ts";

/** An object that is only itself, with a name. */
class Sentinel {
  static readonly __name__: string = "_SentinelObject";
  static readonly __module__: string = "unittest.mock";

  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  __repr__(): string {
    return `sentinel.${this.name}`;
  }
}

/** Gives an object for each name that is asked for, always the same. */
class Sentinels {
  static readonly __name__: string = "_Sentinel";
  static readonly __module__: string = "unittest.mock";
  static readonly __hidden__: readonly string[] = ["raw$made"];

  readonly raw$made: Map<string, Sentinel> = /* @__PURE__ */ new Map();

  __getattr__(name: string): Sentinel {
    if (name === "__bases__") throw new AttributeError(name);
    let found = this.raw$made.get(name);
    if (found === undefined) this.raw$made.set(name, (found = new Sentinel(name)));
    return found;
  }

  __repr__(): string {
    return `<unittest.mock._Sentinel object at ${address(this)}>`;
  }
}

/** `sentinel.name`: a unique object for each name. */
export const sentinel: any = /* @__PURE__ */ new Sentinels();

/** What stands for an argument that was not given, and for "the usual result" of a side effect. */
export const DEFAULT: any = /* @__PURE__ */ (sentinel as Sentinels).__getattr__("DEFAULT");
