import { build, isExpr } from "@tsyncio/ast";
import type { Node } from "@tsyncio/ast";

const nameOf = (node: Node): string | null => {
  switch (node.kind) {
    case "Name":
      return node.id;
    case "Attribute":
      return `${nameOf(node.value) ?? "…"}.${node.attr}`;
    default:
      return null;
  }
};

const sleep = build.Attribute(build.Name("asyncio", "Load"), "sleep", "Load");
console.log(nameOf(sleep), isExpr(sleep));
// asyncio.sleep true
