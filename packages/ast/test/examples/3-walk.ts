import { build, isName, walk } from "@tsyncio/ast";

const call = build.Call(build.Name("print", "Load"), [build.Name("x", "Load"), build.Name("y", "Load")], []);
for (const node of walk(call)) if (isName(node)) console.log(node.id);
// print
// x
// y
