import { build, unparse, visit } from "@tsyncio/ast";
import type { Expr } from "@tsyncio/ast";

const use = (name: string): Expr => build.Await(build.Name(name, "Load"));
const lambda = build.Lambda(build.Arguments([], [], null, [], [], null, []), use("hidden"));
const tuple = build.Tuple([use("a"), lambda, build.List([use("b")], "Load"), use("c")], "Load");

const complete = visit(tuple, {
  Await: (node, ancestors) => console.log(unparse(node), ancestors.length),
  Lambda: () => "skip",
  List: { leave: () => "stop" },
});
console.log(complete);
// await a 1
// await b 2
// false
