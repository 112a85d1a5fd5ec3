import { build } from "@tsyncio/ast";
import type * as ast from "@tsyncio/ast";
import type { Collected } from "./cursor.ts";
import { enterScope, record } from "./cursor.ts";

/** What another module does with a global variable. */
export interface OutsideUse {
  readonly name: string;
  readonly assigned: boolean;
}

/** Records what other modules do with the variables of a module: as a function would that stands at its end and may run at any time. */
export function collectOutside(collected: Collected, outside: Iterable<OutsideUse>): void {
  const { module: scope, occurrences, scopes } = collected;
  const node = build.Lambda(build.Arguments([], [], null, [], [], null, []), build.Constant({ type: "None" }, null));
  // Every place so far has a number below this one.
  const clock = { order: occurrences.length + scopes.size + 1 };
  const inside = enterScope(
    { collected, scope, block: scope.root, clock },
    { kind: "lambda", node, body: [], deferred: true },
  );
  scopes.delete(node);
  for (const { name, assigned } of outside) {
    record(inside, name, { kind: "read", node: build.Name(name, "Load") });
    if (!assigned) continue;
    inside.scope.elsewhere.set(name, "global");
    record(inside, name, { kind: "assignment", node: build.Name(name, "Store"), statement: assignment(name) });
  }
}

function assignment(name: string): ast.Assign {
  return build.Assign([build.Name(name, "Store")], build.Constant({ type: "None" }, null), null);
}
