import type * as ast from "@tsyncio/ast";

/**
 * What is known of a value. Knowledge is proof, not belief: an annotation alone proves nothing about the value at run time.
 *
 * `any` is the top (nothing is known), `never` the bottom (no value reaches here).
 */
export type Type =
  | { readonly kind: "any" }
  | { readonly kind: "never" }
  | { readonly kind: "none" }
  | { readonly kind: "bool" }
  /**
   * An int whose magnitude is below 2^bits; `bits` is Infinity where it may be a bigint. Up to 53 it is a plain number.
   * One that is `natural` is never negative.
   */
  | { readonly kind: "int"; readonly bits: number; readonly natural: boolean }
  /** A float: a bare `number` where `boxed` is false (locals, closed parameters and returns), else Python's dynamic form (`number | Float`). */
  | { readonly kind: "float"; readonly boxed: boolean }
  | { readonly kind: "str" }
  | { readonly kind: "bytes" }
  | { readonly kind: "list"; readonly item: Type; readonly site?: Site }
  /** `items` has the type of each element where the length is known; else `item` alone holds for all. */
  | { readonly kind: "tuple"; readonly items: readonly Type[] | null; readonly item: Type }
  | { readonly kind: "dict"; readonly key: Type; readonly value: Type; readonly site?: Site }
  | { readonly kind: "set"; readonly item: Type; readonly site?: Site }
  /** A range whose bounds are plain numbers; a range that may hold bigints is an `iterator` of int. */
  | { readonly kind: "range" }
  /** Any other iterable made by the runtime (enumerate, zip, a generator expression, dict views). */
  | { readonly kind: "iterator"; readonly item: Type }
  | { readonly kind: "asyncIterator"; readonly item: Type }
  /** An instance of a class of the program (or of a subclass of it). */
  | { readonly kind: "instance"; readonly class: ClassInfo }
  /** A class of the program as a value. */
  | { readonly kind: "class"; readonly class: ClassInfo }
  /** An object that the runtime makes as Python does, of a class in the general form: nothing but its class is known. */
  | { readonly kind: "made"; readonly class: ClassInfo }
  /** Such a class as a value. */
  | { readonly kind: "madeClass"; readonly class: ClassInfo }
  /** A function or lambda of the program as a value. */
  | { readonly kind: "function"; readonly function: FunctionInfo }
  /** A method of the program, bound to its instance. */
  | { readonly kind: "method"; readonly function: FunctionInfo }
  /** An instance of a runtime class, by the table's name (`asyncio.Lock`, `ValueError`); `args` are its type arguments. */
  | { readonly kind: "runtime"; readonly name: string; readonly args: readonly Type[]; readonly site?: Site }
  /** A function, class or constant of a supported module or a built-in, as a value: `asyncio.gather`, `print`. */
  | { readonly kind: "api"; readonly name: string }
  /** A method of a runtime class or built-in type, read from a value of `receiver`. */
  | { readonly kind: "apiMethod"; readonly receiver: Type; readonly name: string }
  | { readonly kind: "module"; readonly name: string }
  /** A coroutine object that was not awaited yet. */
  | { readonly kind: "coroutine"; readonly result: Type }
  | { readonly kind: "union"; readonly members: readonly Type[] };

/**
 * What the containers hold that were made at one or more places of the program. Two containers that may be the same object, or meet in
 * one variable, share their site, so whatever goes into one is known of the other. A container type reads its item
 * types from its site, which inference may still be filling.
 */
export interface Site {
  /** The site that this one was merged into. */
  merged: Site | null;
  /** The item types: one for a list or set, key and value for a dict, the type arguments of a runtime class. */
  cells: Type[];
  /** The container went where nothing is known, so that anything may be put into it. */
  escaped: boolean;
  /** Told when a cell grows. */
  readonly progress: Progress;
}

/** Whether a pass of inference learnt anything. */
export interface Progress {
  changed: boolean;
}

/** A function of the program. Filled by inference, read-only afterwards. */
export interface FunctionInfo {
  readonly node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda;
  readonly name: string;
  readonly owner: ClassInfo | null;
  readonly parameters: readonly ParameterInfo[];
  /** What a call gives (for `async def`: what awaiting it gives; for a generator: what it yields). */
  /* A float is never bare here for an async function, a generator or one that escapes: the result passes through the runtime (a Task, gather's list). */
  returns: Type;
  /** What the `return`s of a generator give: the value of a `yield from` over it. */
  readonly finish: { type: Type };
  /** Join over what is known of the values that its `return`s give, whatever else there may be. */
  given: Type;
  /** The annotation of its result may stand in the output: nothing that is known contradicts it. */
  annotationHolds: boolean;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** A plain `def` that reaches `asyncio.run` and is emitted as async, its calls awaited. */
  coloured: boolean;
  /** An `async def` that never waits, and is awaited where it is called: a plain function in the output. */
  immediate: boolean;
  /** It is used as a value other than as the callee of a call: its floats are never bare, its parameters may be looked up at run time. */
  escapes: boolean;
  /** Its value reaches places of which nothing is known, so callers are not all known and its parameters prove nothing. It escapes too. */
  open: boolean;
  /** Some call's value is used; if not, and no `return` has a value, it is emitted as `void`. */
  valueUsed: boolean;
  /** An abstract method that does nothing, whose own code never runs: a class below has it. */
  isStub: boolean;
  /** It has no `return` with a value. */
  readonly returnsNothing: boolean;
  /** The end of its body can be reached (an implicit `return None`). */
  readonly fallsThrough: boolean;
  /** Told when inference learns something of the function. */
  readonly progress: Progress;
}

export interface ParameterInfo {
  readonly node: ast.Arg;
  readonly kind: "positionalOnly" | "positional" | "rest" | "keywordOnly" | "keywords";
  readonly default: ast.Expr | null;
  /** Join over the arguments of all calls (with the default); `any` where the function escapes. */
  type: Type;
  /** Join over the arguments of the calls that are known, whatever others there may be. */
  passed: Type;
  /** The annotation may stand as the parameter's type: no known call and no assignment gives it anything else. */
  annotationHolds: boolean;
}

/** A class of the program. */
export interface ClassInfo {
  readonly node: ast.ClassDef;
  readonly name: string;
  /** Bases that are classes of the program, or runtime classes and exceptions by their table's name. */
  readonly bases: readonly (ClassInfo | { readonly kind: "runtimeBase"; readonly name: string })[];
  readonly methods: ReadonlyMap<string, FunctionInfo>;
  /** Attributes assigned through `self` in its methods. */
  readonly fields: ReadonlyMap<string, FieldInfo>;
  /** Names assigned in the class body. */
  readonly classAttributes: ReadonlyMap<string, FieldInfo>;
  readonly subclasses: readonly ClassInfo[];
  /** The runtime makes the class and its objects as Python does (class-form.ts); nothing is known of these. */
  readonly general: boolean;
}

export interface FieldInfo {
  readonly name: string;
  type: Type;
  /** Join over what is known of the values that are stored in it, whatever else there may be. */
  stored: Type;
  /** Assigned in `__init__` before anything else could read it, or a default of the class: a plain `this.x` is safe. */
  readonly definite: boolean;
  /** Objects read the class's own value until they store theirs. */
  readonly isDefault: boolean;
  /** Some method stores it past `__setattr__`: `object.__setattr__(self, "size", 3)`. */
  readonly forced: boolean;
  /** The annotation, where there is one. */
  readonly annotation: ast.Expr | null;
}

/** Where a function runs that is given away: in a thread, in a process, in either, or in the caller's thread after all. */
export type ThreadPlace = "thread" | "process" | "either" | "here";

/** What inference knows of a module. */
export interface InferredModule {
  /** The type of the value of an expression, at that place (after narrowing). `any` for one it has not seen. */
  typeOf(expression: ast.Expr): Type;
  /** The type of what a pattern is compared with: the subject of the `match`, or a part of it. */
  typeOfPattern(pattern: ast.Pattern): Type;
  /** The type of the result of an augmented assignment: of `x + y` in `x += y`. `typeOf(node.target)` is the type before it. */
  typeOfAugmented(node: ast.AugAssign): Type;
  /** The type that holds for a variable over its whole life: what its declaration says. */
  typeOfBinding(binding: import("../1-bind/bound.ts").Binding): Type;
  readonly functions: ReadonlyMap<ast.Node, FunctionInfo>;
  readonly classes: ReadonlyMap<ast.Node, ClassInfo>;
  /** The attributes of classes that are the same read through an object. */
  readonly constants: ReadonlySet<object>;
  /** Bindings, functions (for their results), fields and expressions that are `any` in the output where nothing is known, and not `unknown`. */
  readonly loose: ReadonlySet<object>;
  /** Calls that must be awaited in the output although Python does not: `asyncio.run(…)`, `loop.run_until_complete(…)`, calls of coloured functions. */
  readonly colouredCalls: ReadonlySet<ast.Call>;
  /** Those of them that find out at run time what they call, which may give what must not be awaited. */
  readonly callsByName: ReadonlySet<ast.Call>;
  /** Items of plain `with` statements whose manager may run the loop when it is entered or left. */
  readonly colouredItems: ReadonlySet<ast.Withitem>;
  /** What is iterated in a `for` or a comprehension, each step of which waits for other threads. */
  readonly colouredIterations: ReadonlySet<ast.Expr>;
  /** Arguments of which all items are waited for first. */
  readonly collected: ReadonlySet<ast.Expr>;
  /** Generator expressions of which all items are taken before anything else is done. */
  readonly eagerGenerators: ReadonlySet<ast.GeneratorExp>;
  /** Arguments that run in threads. */
  readonly threadArguments: ReadonlyMap<ast.Expr, ThreadPlace>;
  /** The functions that worker threads may call, by module. */
  readonly movable: ReadonlyMap<ast.Module, import("./movable.ts").MovablePlace>;
  /** What goes to processes by name. */
  readonly picklable: import("./picklable.ts").Picklable;
  /** What tests replace by full names, and the expressions that may mean something else for that. */
  readonly patched: import("./patched.ts").PatchedNames;
  /** Whether the program has threads. */
  readonly hasThreads: boolean;
  /** Calls that block where a socket does, in places where they cannot be awaited. */
  readonly atOnce: ReadonlySet<ast.Call>;
  /** What colouring found impossible: reported by lowering with its place. */
  readonly uncolourable: readonly { readonly node: ast.Expr; readonly place: string }[];
  /** Calls of the guide's dialect: `create_task` where no loop runs, `asyncio.run` of a task. */
  readonly dialectCalls: ReadonlyMap<ast.Call, "create-task-without-loop" | "run-of-task" | "open">;
}
