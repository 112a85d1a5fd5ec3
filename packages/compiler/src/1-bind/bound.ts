import type * as ast from "@tsyncio/ast";
import type { LocalsReads } from "./locals.ts";

/** What binding knows of a module: every scope, every name's binding, and where each is declared in the output. */
export interface BoundModule {
  readonly module: ast.Module;
  readonly scope: Scope;
  /** The scope that a node opens: Module, FunctionDef, AsyncFunctionDef, Lambda, ClassDef, ListComp, SetComp, DictComp, GeneratorExp. */
  readonly scopes: ReadonlyMap<ast.Node, Scope>;
  /**
   * The binding of every occurrence of a name: Name (load, store, del), arg, alias, FunctionDef, AsyncFunctionDef,
   * ClassDef, ExceptHandler (with a name), MatchAs, MatchStar and MatchMapping (with a name). A Name that nothing in the program binds is a built-in (or a NameError): it has no entry.
   */
  readonly bindings: ReadonlyMap<ast.Node, Binding>;
  /** Every identifier that the output may contain because of the program, so that imports and temporaries can avoid them. */
  readonly emittedNames: ReadonlySet<string>;
  /** Whether the manager of a `with` item may swallow an exception of the body, as far as the text tells. */
  readonly swallows: (item: ast.Withitem) => boolean;
  /** What the calls of `locals()` in functions read, in Python's order: names at their place, which are in `bindings` too. */
  readonly locals: LocalsReads;
}

export interface Scope {
  readonly kind: "module" | "function" | "lambda" | "class" | "comprehension";
  readonly node: ast.Node;
  readonly parent: Scope | null;
  /** The binding that each name has at the end of the scope. */
  readonly bindings: ReadonlyMap<string, Binding>;
  /** All variables of the scope: those of `bindings`, and the earlier ones of names that are several bindings. */
  readonly variables: readonly Binding[];
  /** `async def`, or a comprehension with `async for`/`await` in it. */
  readonly isAsync: boolean;
  /** A `def` with `yield` in it. */
  readonly isGenerator: boolean;
}

/**
 * One variable of one scope. Identity matters: compare by reference.
 *
 * A name that a `def`, `class` or `import` binds and that straight-line code of the same body binds again is several
 * bindings, one for each statement: `async def task1(): …` and `task1 = asyncio.create_task(task1())` make a function
 * `task1` and a variable `task1_2`, and each occurrence belongs to the binding that holds at its place. Where that cannot be
 * told from the text (a branch, a loop, a closure), it is one binding, declared `inPlace` with `let` or `hoisted`,
 * and the `def` assigns a function to it.
 *
 * A name that lives in several separate blocks (two loops over `i`, two handlers `as error`) is one binding for each too; they share their name in the output.
 */
export interface Binding {
  readonly name: string;
  /** The name in the output: escaped where TypeScript reserves it, unique where Python's scopes and blocks differ. */
  readonly emitted: string;
  readonly scope: Scope;
  /** Every place that binds it, in source order. */
  readonly origins: readonly BindingOrigin[];
  /** Name nodes that read it. */
  readonly reads: readonly ast.Name[];
  /** Read or written from code inside its scope that may run later: a function, a lambda, a generator expression. */
  readonly captured: boolean;
  /** Written from a scope inside its own (`nonlocal`, `global`). */
  readonly assignedFromInside: boolean;
  /** Target of a `del` somewhere. */
  readonly deleted: boolean;
  /** How and where the output declares it. */
  readonly declaration: DeclarationPlace;
  /**
   * Loads at which it may be unbound: they are emitted as `bound(x, "x")`. The target of an augmented assignment or of a
   * `del` is such a load too. A binding with an entry here is never declared as `function`, `class` or `import`.
   */
  readonly uncertain: ReadonlySet<ast.Name>;
}

export type BindingOrigin =
  | { readonly kind: "parameter"; readonly node: ast.Arg }
  | { readonly kind: "function"; readonly node: ast.FunctionDef | ast.AsyncFunctionDef }
  | { readonly kind: "class"; readonly node: ast.ClassDef }
  | { readonly kind: "import"; readonly node: ast.Alias; readonly statement: ast.Import | ast.ImportFrom }
  /** An Assign, AnnAssign or NamedExpr; the Name is its target or stands inside a tuple or list target. */
  | {
      readonly kind: "assignment";
      readonly node: ast.Name;
      readonly statement: ast.Assign | ast.AnnAssign | ast.NamedExpr;
    }
  | { readonly kind: "augmented"; readonly node: ast.Name; readonly statement: ast.AugAssign }
  | { readonly kind: "loop"; readonly node: ast.Name; readonly statement: ast.For | ast.AsyncFor }
  | { readonly kind: "comprehension"; readonly node: ast.Name; readonly statement: ast.Comprehension }
  | {
      readonly kind: "with";
      readonly node: ast.Name;
      readonly item: ast.Withitem;
      readonly statement: ast.With | ast.AsyncWith;
    }
  | { readonly kind: "except"; readonly node: ast.ExceptHandler }
  | {
      readonly kind: "pattern";
      readonly node: ast.MatchAs | ast.MatchStar | ast.MatchMapping;
      readonly case: ast.MatchCase;
      readonly statement: ast.Match;
    }
  | { readonly kind: "delete"; readonly node: ast.Name };

/**
 * - `parameter`, `function`, `class`, `import`: the construct declares it (a `def` or `class` bound exactly once, by its
 *   statement). An `import` stands at the top of the output whatever its place.
 * - `member`: a name of a class body, which is an attribute of the class and no variable.
 * - `inPlace`: `keyword` stands at the one origin node given (an assignment target Name, a loop, with or comprehension target,
 *   a handler, a `def` or `class` that is assigned again), whose block encloses every other occurrence and which runs before
 *   them. The names of one tuple or list target are either all in place with the same keyword or all hoisted.
 *   A with target in place has all its occurrences in the body of the `with`.
 * - `hoisted`: `let name: type;` at the start of the given block (a body array of the AST: a module's, function's,
 *   loop's or branch's), every origin assigns. A hoisted name of an `except` clause is unbound at the end of the clause,
 *   by `name = undefined`, as `del name` does.
 * - `hoistedIn`: the same for a lambda or comprehension, which has no statements: the variable is declared outside of the
 *   loops that the comprehension becomes, since a closure inside sees its last value.
 */
export type DeclarationPlace =
  | { readonly kind: "parameter" | "function" | "class" | "import" | "member" }
  | { readonly kind: "inPlace"; readonly keyword: "const" | "let"; readonly node: ast.Node }
  | { readonly kind: "hoisted"; readonly block: readonly ast.Stmt[] }
  | {
      readonly kind: "hoistedIn";
      readonly node: ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;
    };
