import type { Field } from "./field.ts";

/** What a dataclass keeps of its statement. */
export interface DataclassFacts {
  readonly fields: ReadonlyMap<string, Field>;
  readonly frozen: boolean;
  /** It shows its fields: `repr=True`. */
  readonly repr?: boolean;
}

const known = /* @__PURE__ */ new WeakMap<Function, DataclassFacts>();

/** What `dataclass` found out of a class itself; undefined for any other. */
export function own_facts(cls: Function): DataclassFacts | undefined {
  return known.get(cls);
}

/** Keeps what was found out. */
export function keep_facts(cls: Function, facts: DataclassFacts): void {
  known.set(cls, facts);
}
