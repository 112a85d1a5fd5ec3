import type * as ast from "@tsyncio/ast";
import { classEntry, type Solution } from "./api.ts";
import { type Inference, siteAt } from "./context.ts";
import { any, bool, boxedFloat, bytes, index, int, joinAll, limited, never, none, str } from "./lattice.ts";
import type { ApiType } from "./signatures.ts";
import { dictAt, listAt, runtimeAt, setAt } from "./sites.ts";
import type { Type } from "./types.ts";

const plain: Readonly<Record<string, Type>> = {
  None: none,
  bool,
  int,
  float: boxedFloat,
  str,
  bytes,
  Any: any,
  Never: never,
  index,
  range: { kind: "range" },
  Number: any,
  Callable: any,
};

/** The type that a table's text says, with the variables solved. */
export function instantiate(
  form: ApiType,
  solution: Solution,
  node: ast.Node,
  path: string,
  inference: Inference,
): Type {
  if (form.kind === "variable") return solution.get(form.name) ?? never;
  if (form.kind === "union")
    return joinAll(form.members.map((part, i) => instantiate(part, solution, node, `${path}|${i}`, inference)));
  const args = form.args.map((part, i) => instantiate(part, solution, node, `${path}.${i}`, inference));
  const [first = any, second = any] = args;
  const simple = Object.hasOwn(plain, form.name) ? plain[form.name] : undefined;
  if (simple) return simple;
  switch (form.name) {
    case "list":
      return listAt(siteAt(node, `${path}list`, [first], inference));
    case "set":
      return setAt(siteAt(node, `${path}set`, [first], inference));
    case "dict":
      return dictAt(siteAt(node, `${path}dict`, [first, second], inference));
    case "tuple":
      return limited({ kind: "tuple", items: form.variadic ? null : args, item: joinAll(args) });
    case "Iterator":
    case "Iterable":
      return limited({ kind: "iterator", item: first });
    case "AsyncIterator":
      return limited({ kind: "asyncIterator", item: first });
    case "Coroutine":
    case "Awaitable":
      return limited({ kind: "coroutine", result: first });
    default:
      return runtimeType(form.name, args, node, path, inference);
  }
}

function runtimeType(name: string, args: readonly Type[], node: ast.Node, path: string, inference: Inference): Type {
  if (args.length > 0) return runtimeAt(name, siteAt(node, path + name, args, inference));
  return classEntry(name, inference) ? { kind: "runtime", name, args: [] } : any;
}
