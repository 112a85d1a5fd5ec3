import { PySet } from "../../python/values/set.ts";
import { TaskGroup } from "../taskgroups.ts";

// The tasks of a group under the name that CPython has for them, for programs that look.

Object.defineProperty(TaskGroup.prototype, "_tasks", {
  get(this: TaskGroup): PySet {
    return new PySet(this._members);
  },
  configurable: true,
});
