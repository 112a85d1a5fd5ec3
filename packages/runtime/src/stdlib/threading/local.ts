import { AttributeError } from "../../python/exceptions/hierarchy.ts";
import { threads } from "../../threads/switching.ts";

type Values = Map<string, unknown>;

/** Attributes of which each thread has its own (`threading.local`). */
export class local {
  static readonly __name__: string = "local";
  static readonly __module__: string = "_thread";

  __getattr__(name: string): unknown {
    const values = values_of(this);
    if (!values.has(name)) throw new AttributeError(`'_thread._local' object has no attribute '${name}'`);
    return values.get(name);
  }

  __setattr__(name: string, value: unknown): null {
    values_of(this).set(name, value);
    return null;
  }

  __delattr__(name: string): null {
    if (!values_of(this).delete(name)) throw new AttributeError(`'_thread._local' object has no attribute '${name}'`);
    return null;
  }
}

function values_of(owner: object): Values {
  const { locals } = threads.current;
  let values = locals.get(owner) as Values | undefined;
  if (values === undefined) locals.set(owner, (values = new Map()));
  return values;
}
