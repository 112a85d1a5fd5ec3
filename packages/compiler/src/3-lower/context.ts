import type * as ast from "@tsyncio/ast";
import { diagnostic, type ArgumentsOf, type Diagnostic, type DiagnosticCode } from "@tsyncio/diagnostics";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import type { FunctionInfo, InferredModule, Type } from "../2-infer/types.ts";
import type { CommentMap } from "../4-emit/comments.ts";
import type { Expression, Statement } from "../4-emit/tree.ts";
import { refusedConstructs, type RefusedConstruct } from "../tables/constructs.ts";
import { name as nameOf } from "../4-emit/builders.ts";
import type { NameReads } from "./functions/names.ts";
import type { CoroutineLowering } from "./coroutines/form.ts";
import type { ImportCollector } from "./imports.ts";
import type { ProgramContext } from "./program.ts";
import { spanOf, type SourceText } from "./source.ts";

/** Everything that lowering knows at one place of the program. Frames are added by spreading, collectors are shared. */
export interface Context {
  readonly source: SourceText;
  readonly strict: boolean;
  /** The module; its maps know the nodes of all modules of the program. */
  readonly bound: BoundModule;
  readonly program: ProgramContext;
  readonly types: InferredModule;
  readonly comments: CommentMap;
  readonly imports: ImportCollector;
  /** Runtime symbols in use, as the embedding API lists them: `asyncio.gather`, `print`. */
  readonly symbols: Set<string>;
  readonly diagnostics: Diagnostic[];
  /** Names in use in the function, the program's and temporaries alike. */
  readonly taken: Set<string>;
  /** Variables declared at the start of each block. */
  readonly hoisted: ReadonlyMap<readonly ast.Stmt[], readonly Binding[]>;
  /** The name that a class in the general form has in the output, inside its own statement. */
  readonly classNames: Map<ast.ClassDef, string>;
  /** Receivers of methods (`self`) that functions inside them read by name. */
  readonly usedReceivers: Set<Binding>;
  /** No class of the program defines a comparison that gives anything but a bool. */
  readonly comparesToBool: boolean;
  /**
   * Exceptions raised by what a handler calls get the handled one as their `__context__`: where tracebacks are shown (`tsyncio run`), and
   * in a program that reads `__context__`. Elsewhere nobody could tell, and the output is easier to read without.
   */
  readonly tracksContext: boolean;
  /** Some code asks what the handlers around its caller handle (`handling.ts`). */
  readonly tracksHandled: boolean;
  /** Whether the program reads `__name__` or `__qualname__`, and which functions it may ask. */
  readonly nameReads: NameReads;
  /** The program reads `__code__` of functions. */
  readonly readsCode: boolean;
  /** The program looks at tracebacks: what handlers catch has its frames. */
  readonly tracesFrames: boolean;
  /** The program imports `inspect`, which tells functions that give asynchronous generators from others. */
  readonly tellsKinds: boolean;
  /** The program reads `__doc__`, so functions and classes keep their docstrings at run time. */
  readonly keepsDocstrings: boolean;
  /** The program reads `__annotations__`, so functions keep theirs as values, or as text where nothing evaluates them. */
  readonly keepsAnnotations: boolean;
  readonly lazyAnnotations: boolean;
  /** Keywords of calls that find their callees at run time, if there are such calls: functions that are values say their parameters. */
  readonly keywordsAtRunTime: ReadonlySet<string> | null;
  /** A class of the program defines `__format__`: a replacement field is more than `str`. */
  readonly formatsItself: boolean;
  /** How the program's coroutines are written. */
  readonly coroutines: CoroutineLowering;
  readonly frame: FunctionFrame;
  /** The innermost loop that `break` and `continue` refer to. */
  readonly loop: LoopFrame | null;
  /** The exception being handled, for a bare `raise` and the implicit `__context__`. */
  readonly handled: Expression | null;
  /** In a `finally`, `handled` is null at run time where nothing was raised. */
  readonly mayHandleNothing: boolean;
  /** The outermost handler of the function, as it is known at run time where the program tracks that. */
  readonly handling: Expression | null;
  /** The `except*` clauses and the part that the code handles, whose bare `raise` sends it on unchanged. */
  readonly clauses: { readonly clauses: Expression; readonly part: Expression } | null;
}

/** The function being lowered, or the module. */
interface FunctionFrame {
  readonly function: FunctionInfo | null;
  /** The variable that stands for `this`: a method's first parameter. */
  readonly self: Binding | null;
  /** Temporaries declared at the start of the function's body. */
  readonly temporaries: Statement[];
  /** The code is that of a coroutine which is written as a generator. */
  readonly isStepped: boolean;
  /** In a function of its own inside a method: the inherited methods that it calls, by the names they go by. */
  readonly inherited: Map<string, string> | null;
}

interface LoopFrame {
  /** The label that `break` names: set where the loop has an `else`. */
  readonly label: string | null;
}

/** Reports a diagnostic at a node. */
export function report<Code extends DiagnosticCode>(
  context: Context,
  code: Code,
  node: ast.Node,
  args: ArgumentsOf<Code>,
): void {
  context.diagnostics.push(diagnostic(code, spanOf(context.source, node), args));
}

/** Reports what is not supported and gives an expression to go on with: nothing is emitted once there is an error. */
export function refuse<Code extends DiagnosticCode>(
  context: Context,
  code: Code,
  node: ast.Node,
  args: ArgumentsOf<Code>,
): Expression {
  report(context, code, node, args);
  return { kind: "literal", text: "undefined" };
}

/** Refuses a construct by its row in the table; its help may speak of the module. */
export function refuseConstruct(context: Context, node: ast.Node, row: RefusedConstruct, module = ""): Expression {
  const [construct, help] = refusedConstructs[row];
  return refuse(context, "unsupported-construct", node, { construct, help: help.replace("{module}", () => module) });
}

/** A value that `@tsyncio/runtime` exports: a misspelt one does not compile. */
export type RuntimeSymbol = keyof typeof import("@tsyncio/runtime");

/** A reference to a value of `@tsyncio/runtime`. */
export function runtime(context: Context, symbol: RuntimeSymbol): Expression {
  context.symbols.add(symbol);
  return nameOf(context.imports.value(symbol));
}

/** A name that nothing else in the module has. */
export function fresh(context: Context, base: string): string {
  let candidate = base;
  for (let count = 2; context.taken.has(candidate); count += 1) candidate = `${base}_${String(count)}`;
  context.taken.add(candidate);
  return candidate;
}

/** The parameter of a `catch`: visible in its block alone, so that one name serves as long as the program does not have it. */
export function freshError(context: Context): string {
  return ["error", "caught", "thrown"].find((name) => !context.bound.emittedNames.has(name)) ?? fresh(context, "error");
}

/** A temporary of the current function, declared at its start. */
export function temporary(context: Context, base: string, type = "any"): Extract<Expression, { kind: "name" }> {
  const local = fresh(context, base);
  context.frame.temporaries.push({ kind: "variable", keyword: "let", target: { kind: "name", name: local }, type });
  return { kind: "name", name: local };
}

/** The static type of an expression. */
export function typeOf(context: Context, expression: ast.Expr): Type {
  return context.types.typeOf(expression);
}

/** Declares the variables of a lambda or comprehension that its own code cannot declare in place, with the function's temporaries. */
export function declareHoisted(node: ast.Node, context: Context): void {
  for (const binding of context.bound.scopes.get(node)?.variables ?? []) {
    if (binding.declaration.kind !== "hoistedIn") continue;
    context.frame.temporaries.push({ kind: "variable", keyword: "let", target: nameOf(binding.emitted), type: "any" });
  }
}
