import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { InferredModule, Type } from "../2-infer/types.ts";
import { isExceptionClass } from "./members.ts";

/**
 * Whether a program is plain: it only prints texts, sleeps, gathers its own coroutines and runs. It can get hold of no loop and no task,
 * and raises nothing while it is cancelled, so that no text of a future can be asked for: the parts of the runtime that are for
 * those stay out (`@tsyncio/runtime/asyncio/plain`). What is not certainly so is not plain.
 */
export function isPlain(module: ast.Module, types: InferredModule): boolean {
  return module.body.some(importsAsyncio) && new PlainProgram(types).block(module.body);
}

function importsAsyncio(node: ast.Stmt): boolean {
  return node.kind === "Import" && node.names.every(({ name }) => name === "asyncio");
}

/** Built-in functions that give values of their own and keep nothing. */
const builtins: ReadonlySet<string> = new Set(["abs", "enumerate", "float", "int", "len", "range", "round", "str"]);

class PlainProgram {
  readonly #types: InferredModule;

  constructor(types: InferredModule) {
    this.#types = types;
  }

  block(body: readonly ast.Stmt[]): boolean {
    return body.every((each) => this.#statement(each));
  }

  #statement(node: ast.Stmt): boolean {
    switch (node.kind) {
      case "Import":
        return importsAsyncio(node);
      case "FunctionDef":
      case "AsyncFunctionDef":
        return this.#function(node);
      case "Expr":
        return this.#expression(node.value);
      case "Return":
        return node.value === null || this.#expression(node.value);
      case "Assign":
        return node.targets.every(isNames) && this.#expression(node.value);
      case "AugAssign":
        return isNames(node.target) && this.#expression(node.value);
      case "If":
      case "While":
        return this.#expression(node.test) && this.block(node.body) && this.block(node.orelse);
      case "For":
        return isNames(node.target) && this.#expression(node.iter) && this.block(node.body) && this.block(node.orelse);
      case "Raise":
        return node.cause === null && node.exc !== null && this.#isTold(node.exc);
      case "Pass":
      case "Break":
      case "Continue":
      case "Global":
      case "Nonlocal":
        return true;
      default:
        return false;
    }
  }

  #function({ decorator_list, args, returns, body }: ast.FunctionDef | ast.AsyncFunctionDef): boolean {
    const annotations = [
      returns,
      ...[...args.posonlyargs, ...args.args, ...args.kwonlyargs].map((each) => each.annotation),
    ];
    const defaults = [...args.defaults, ...args.kw_defaults];
    return (
      decorator_list.length === 0 &&
      args.vararg === null &&
      args.kwarg === null &&
      annotations.every((each) => each === null || ![...walk(each)].some(({ kind }) => kind === "Attribute")) &&
      defaults.every((each) => each === null || this.#expression(each)) &&
      this.block(body)
    );
  }

  /** `ValueError("text")`: an exception of the built-in classes that holds a text. */
  #isTold(node: ast.Expr): boolean {
    if (node.kind !== "Call" || node.keywords.length > 0 || node.args.length > 1) return false;
    const type = this.#types.typeOf(node.func);
    return type.kind === "api" && isExceptionClass(type) && node.args.every((each) => this.#isText(each));
  }

  #isText(node: ast.Expr): boolean {
    return this.#types.typeOf(node).kind === "str" && this.#expression(node);
  }

  #expressions(nodes: readonly ast.Expr[]): boolean {
    return nodes.every((each) => this.#expression(each));
  }

  #expression(node: ast.Expr): boolean {
    switch (node.kind) {
      case "Constant":
        return true;
      case "Name":
        return !isNamed(this.#types.typeOf(node));
      case "Await":
        return this.#awaited(node.value);
      case "Call":
        return this.#call(node);
      case "JoinedStr":
        return this.#expressions(node.values);
      case "FormattedValue":
        return this.#expression(node.value) && (node.format_spec === null || this.#expression(node.format_spec));
      case "BinOp":
        return this.#expressions([node.left, node.right]);
      case "UnaryOp":
        return this.#expression(node.operand);
      case "BoolOp":
        return this.#expressions(node.values);
      case "Compare":
        return this.#expressions([node.left, ...node.comparators]);
      case "IfExp":
        return this.#expressions([node.test, node.body, node.orelse]);
      case "List":
      case "Tuple":
        return this.#expressions(node.elts);
      case "Subscript":
        return this.#expressions([node.value, node.slice]);
      case "ListComp":
      case "GeneratorExp":
        return this.#expression(node.elt) && node.generators.every((each) => this.#comprehension(each));
      default:
        return false;
    }
  }

  #comprehension({ target, iter, ifs, is_async }: ast.Comprehension): boolean {
    return is_async === 0 && isNames(target) && this.#expression(iter) && this.#expressions(ifs);
  }

  #awaited(node: ast.Expr): boolean {
    if (node.kind === "Call" && this.#nameOf(node) === "asyncio.gather") return this.#gather(node);
    return this.#types.typeOf(node).kind === "coroutine" && this.#expression(node);
  }

  #gather({ args, keywords }: ast.Call): boolean {
    return keywords.length === 0 && args.every((each) => this.#isCoroutines(each));
  }

  /** `f(x)` of a coroutine function of the program, or `*[f(x) for x in …]`. */
  #isCoroutines(node: ast.Expr): boolean {
    if (node.kind !== "Starred") return this.#types.typeOf(node).kind === "coroutine" && this.#expression(node);
    const type = this.#types.typeOf(node.value);
    const isOfCoroutines = (type.kind === "list" || type.kind === "iterator") && type.item.kind === "coroutine";
    return isOfCoroutines && this.#expression(node.value);
  }

  #nameOf({ func }: ast.Call): string | null {
    const type = this.#types.typeOf(func);
    return type.kind === "api" ? type.name : null;
  }

  #call(node: ast.Call): boolean {
    const { args, keywords, func } = node;
    if (keywords.some(({ arg }) => arg === null)) return false;
    const type = this.#types.typeOf(func);
    if (type.kind === "function")
      return func.kind === "Name" && this.#expressions([...args, ...keywords.map(({ value }) => value)]);
    if (type.kind !== "api" || keywords.length > 0) return false;
    if (type.name === "print") return args.every((each) => this.#isText(each));
    if (type.name === "asyncio.run")
      return args.length === 1 && this.#types.typeOf(args[0]!).kind === "coroutine" && this.#expressions(args);
    return (type.name === "asyncio.sleep" || builtins.has(type.name)) && this.#expressions(args);
  }
}

function isNames(target: ast.Expr): boolean {
  return target.kind === "Name" || (target.kind === "Tuple" && target.elts.every(isNames));
}

/** A function, class or module by its name, which only a call may name. */
function isNamed({ kind }: Type): boolean {
  return ["function", "method", "class", "madeClass", "api", "apiMethod", "module"].includes(kind);
}
