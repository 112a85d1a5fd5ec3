import { build, transform, unparse } from "@tsyncio/ast";

const log = build.ExprStatement(build.Call(build.Name("log", "Load"), [build.Name("x", "Load")], []));
const module = build.Module([build.Assert(build.Name("x", "Load"), null), log, build.Pass()], []);

const changed = transform(module, {
  Name: (node) => (node.id === "x" ? { ...node, id: "value" } : undefined),
  Assert: () => null,
  Pass: (node) => [node, build.Return(null, node)],
});
console.log(unparse(changed));
console.log(changed.body[1] === module.body[2], unparse(module).startsWith("assert"));
// log(value)
// pass
// return
// true true
