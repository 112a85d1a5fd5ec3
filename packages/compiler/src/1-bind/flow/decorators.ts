import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Flow } from "./state.ts";

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

/** Decorators that keep the function or class as it is or wrap it without running it. */
const quietDecorators: ReadonlySet<string> = new Set([
  "staticmethod",
  "classmethod",
  "property",
  "setter",
  "getter",
  "deleter",
  "dataclass",
  "total_ordering",
  "wraps",
  "cache",
  "lru_cache",
  "cached_property",
  "contextmanager",
  "asynccontextmanager",
  "abstractmethod",
  "override",
  "final",
]);

/** Methods that put what they are given somewhere, without calling it. */
const keepingMethods: ReadonlySet<string> = new Set(["append", "add", "insert", "setdefault"]);

/** Whether a decorator certainly does not run what it decorates: one of Python's own, or a function of the program that only wraps or stores it. */
export function isQuiet(decorator: ast.Expr, flow: Flow): boolean {
  const callee = decorator.kind === "Call" ? decorator.func : decorator;
  if (callee.kind === "Attribute") return quietDecorators.has(callee.attr);
  if (callee.kind !== "Name") return false;
  const origins = flow.analysis.bindings.get(callee)?.origins ?? [];
  const [origin] = origins;
  if (origin?.kind === "function" && origins.length === 1) {
    return decorator.kind === "Call" ? makesQuiet(origin.node) : onlyWraps(origin.node);
  }
  return quietDecorators.has(callee.id) && origins.every(({ kind }) => kind === "import");
}

/** Whether a function returns nothing but functions defined in it that are quiet decorators. */
function makesQuiet(factory: Definition): boolean {
  const own = ownNodes(factory);
  const inner = own.filter(isDefinition);
  const returns = own.filter((node) => node.kind === "Return");
  const isMade = (value: ast.Expr | null): boolean =>
    inner.some((each) => value?.kind === "Name" && each.name === value.id && onlyWraps(each));
  return returns.length > 0 && returns.every((each) => isMade(each.value));
}

/** Whether a decorator neither calls what it is given, nor a function it defines, nor hands it to something that might. */
function onlyWraps(decorator: Definition): boolean {
  const [first] = [...decorator.args.posonlyargs, ...decorator.args.args];
  if (first === undefined || decorator.kind === "AsyncFunctionDef") return false;
  const own = ownNodes(decorator);
  const tabooed = new Set([first.arg, ...own.filter(isDefinition).map(({ name }) => name)]);
  const isTabooed = (node: ast.Expr): boolean => node.kind === "Name" && tabooed.has(node.id);
  return own.every(
    (node) => node.kind !== "Call" || isKeeping(node.func) || (!isTabooed(node.func) && !node.args.some(isTabooed)),
  );
}

function isKeeping(callee: ast.Expr): boolean {
  if (callee.kind === "Attribute") return keepingMethods.has(callee.attr) || quietDecorators.has(callee.attr);
  return callee.kind === "Name" && quietDecorators.has(callee.id);
}

function isDefinition(node: ast.Node): node is Definition {
  return node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef";
}

/** The nodes of a function's own code: functions defined in it are there, their code is not. */
function ownNodes(definition: Definition): readonly ast.Node[] {
  const inner = new Set<ast.Node>();
  const own: ast.Node[] = [];
  for (const statement of definition.body) {
    for (const node of walk(statement)) {
      if (inner.has(node)) continue;
      own.push(node);
      if (!isDefinition(node) && node.kind !== "Lambda") continue;
      const code = node.kind === "Lambda" ? [node.body] : node.body;
      for (const part of code) for (const each of walk(part)) inner.add(each);
    }
  }
  return own;
}
