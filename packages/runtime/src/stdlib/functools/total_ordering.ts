import { function_of } from "../../python/calls/method_of.ts";
import { find_member, put_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { ne } from "../../python/comparison/equality.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { call } from "../../python/calls/call.ts";
import { type_of } from "../../python/types/type_of.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { truth } from "../../python/truth.ts";
import { NotImplemented } from "../../python/values/singletons.ts";

type Derivation = (answer: boolean, self: unknown, other: unknown) => unknown;

const opposite: Derivation = (answer) => !answer;
const or_equal: Derivation = (answer, self, other) => answer || equals(self, other);
const and_differs: Derivation = (answer, self, other) => answer && truth(ne(self, other));
const neither: Derivation = (answer, self, other) => !answer && truth(ne(self, other));
const not_or_equal: Derivation = (answer, self, other) => !answer || equals(self, other);

function equals(self: unknown, other: unknown): boolean {
  return !truth(ne(self, other));
}

/** How each comparison follows from the one that a class has; the first that it has is the root. */
const derivations: Readonly<Record<string, Readonly<Record<string, Derivation>>>> = {
  __lt__: { __gt__: neither, __le__: or_equal, __ge__: opposite },
  __le__: { __ge__: not_or_equal, __lt__: and_differs, __gt__: opposite },
  __gt__: { __lt__: neither, __ge__: or_equal, __le__: opposite },
  __ge__: { __le__: not_or_equal, __gt__: and_differs, __lt__: opposite },
};

/** A class decorator: gives a class that has one comparison and `__eq__` the other comparisons. */
export function total_ordering(cls: any): any {
  const order = resolution_order(cls as Function);
  const roots = new Set(Object.keys(derivations).filter((name) => find_member(order, name) !== undefined));
  const root = ["__lt__", "__le__", "__gt__", "__ge__"].find((name) => roots.has(name));
  if (root === undefined) throw new ValueError("must define at least one ordering operation: < > <= >=");
  for (const [name, derive] of Object.entries(derivations[root]!))
    if (!roots.has(name)) put_member(cls as Function, name, comparison(name, root, derive));
  return cls;
}

function comparison(name: string, root: string, derive: Derivation): Function {
  const method = function (this: unknown, other: unknown): unknown {
    const answer: unknown = call(getattr(type_of(this), root), this, other);
    return answer === NotImplemented ? answer : derive(truth(answer), this, other);
  };
  return function_of(method, name);
}
