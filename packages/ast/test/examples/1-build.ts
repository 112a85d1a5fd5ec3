import { build, dump } from "@tsyncio/ast";
import type { Expr } from "@tsyncio/ast";

const sum: Expr = build.BinOp(build.Name("a", "Load"), "Add", build.Constant({ type: "int", value: 1n }, null));
console.log(dump(sum, { attributes: false }));
// BinOp(
//   left=Name(id='a', ctx=Load()),
//   op=Add(),
//   right=Constant(value=1))
