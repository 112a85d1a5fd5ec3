import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import type { ClassInfo, InferredModule } from "../2-infer/types.ts";
import type { CommentMap } from "../4-emit/comments.ts";
import type { EmittedModule } from "../4-emit/tree.ts";
import { lowerBlock } from "./block.ts";
import { type Context, refuseConstruct, report } from "./context.ts";
import type { CoroutineLowering } from "./coroutines/form.ts";
import { docstringOf } from "./functions/body.ts";
import { nameReads } from "./functions/names.ts";
import { catchesWithinHandlers, importsModule, mayMeanHandled, readsHandled } from "./handling.ts";
import { ImportCollector } from "./imports.ts";
import { keywordsAtRunTime } from "./keyword_calls.ts";
import { ownModuleNames } from "./modules.ts";
import { specifierOf } from "./neighbours.ts";
import { type DefinitionEntry, definitionsOf } from "./definitions.ts";
import { importsAsyncio, effectsOf } from "./effects.ts";
import { mentionedIn } from "./mentioned.ts";
import { isPlain } from "./plain.ts";
import { movableBefore } from "./movable.ts";
import { replaceableNames } from "./patched.ts";
import { type ProgramContext, importForOthers, setters } from "./program.ts";
import type { SourceText } from "./source.ts";
import { every } from "./types.ts";

/** What lowering takes. */
export interface LowerInput {
  readonly source: SourceText;
  /** All modules of the program together, and the one that is lowered. */
  readonly whole: BoundModule;
  readonly program: ProgramContext;
  readonly bound: BoundModule;
  readonly types: InferredModule;
  readonly comments: CommentMap;
  readonly strict: boolean;
  /** Whether tracebacks will be shown, with every exception's context. */
  readonly tracksContext: boolean;
  readonly coroutines: CoroutineLowering;
  /** The place for which generators were chosen. */
  readonly drivesByHand: ast.Node | null;
}

/** What lowering gives: a module that may be emitted if no diagnostic is an error. */
export interface Lowered {
  readonly module: EmittedModule;
  readonly diagnostics: readonly Diagnostic[];
  readonly symbols: readonly string[];
  readonly definitions: readonly DefinitionEntry[];
}

/** Lowers a module to the tree of its TypeScript. */
export function lower(input: LowerInput): Lowered {
  const context = contextOf(input);
  const { module } = input.bound;
  reportUncolourable(context);
  reportDriving(context, input.drivesByHand);
  for (const { path, node, row } of input.program.plan.problems) {
    if (path === input.program.module.path) refuseConstruct(context, node, row);
  }
  const lowered = lowerBlock(module.body, context, true);
  const body = [...replaceableNames(context), ...lowered, ...movableBefore(null, context), ...setters(context)];
  importForOthers(context);
  const isOfAsyncio = [...input.program.linkage.modules.values()].some(({ bound }) => importsAsyncio(bound.module));
  if (isOfAsyncio) for (const from of effectsOf(input.whole.module, input.types)) context.imports.effect(from);
  if (isOfAsyncio && context.tracesFrames) context.imports.effect("@tsyncio/runtime/asyncio/parts/traced_waits");
  const documentation = docstringOf(module.body);
  const whole = [...context.frame.temporaries, ...body];
  return {
    module: {
      ...(documentation === null ? {} : { documentation }),
      header: input.comments.header,
      imports: context.imports.imports(mentionedIn(whole), isPlain(input.whole.module, input.types)),
      body: whole,
    },
    diagnostics: context.diagnostics,
    symbols: [...context.symbols].sort(),
    definitions: definitionsOf(module),
  };
}

/** Reports what cannot be coloured in this module. */
function reportUncolourable(context: Context): void {
  const { uncolourable } = context.types;
  if (uncolourable.length === 0) return;
  const nodes = new Set(walk(context.program.module.bound.module));
  for (const { node, place } of uncolourable)
    if (nodes.has(node)) report(context, context.types.hasThreads ? "cannot-wait" : "cannot-colour", node, { place });
}

/** Says that the coroutines of the program are generators, where that was chosen on account of this module. */
function reportDriving(context: Context, place: ast.Node | null): void {
  if (place === null || ![...walk(context.program.module.bound.module)].includes(place)) return;
  report(context, "driven-by-hand", place, {});
}

function contextOf(input: LowerInput): Context {
  const { source, whole, program, bound, types, comments, strict, tracksContext, coroutines } = input;
  const attributes = attributesOf(whole.module);
  const { path } = program.module;
  const readsContext = attributes.has("__context__");
  const tracksHandled =
    readsHandled(whole.module, types) || (readsContext && catchesWithinHandlers(whole.module, types));
  const loaded = [...(program.plan.edges.get(path) ?? [])];
  return {
    source,
    strict,
    bound: { ...bound, bindings: whole.bindings, scopes: whole.scopes },
    program,
    types,
    comments,
    imports: new ImportCollector(
      bound,
      ownModuleNames(bound, program.linkage),
      loaded.map((each) => specifierOf(path, each, program.extension)),
    ),
    symbols: new Set(),
    diagnostics: [],
    taken: new Set(bound.emittedNames),
    hoisted: hoistedByBlock(bound),
    classNames: new Map(),
    usedReceivers: new Set(),
    comparesToBool: [...types.classes.values()].every(comparesToBool),
    tracksContext: tracksContext || tracksHandled || readsContext,
    tracksHandled,
    nameReads: nameReads(whole.module, attributes, types),
    readsCode: attributes.has("__code__"),
    tracesFrames: tracebackAttributes.some((each) => attributes.has(each)) || showsTracebacks(whole.module),
    keywordsAtRunTime: keywordsAtRunTime(whole.module, types),
    tellsKinds: importsModule("inspect", whole.module),
    keepsDocstrings: attributes.has("__doc__"),
    keepsAnnotations: readsAnnotations(whole.module),
    lazyAnnotations: whole.module.body.some(isFutureAnnotations),
    formatsItself: [...types.classes.values()].some((info) => info.methods.has("__format__")),
    coroutines,
    frame: { function: null, self: null, temporaries: [], isStepped: false, inherited: null },
    loop: null,
    handled: null,
    mayHandleNothing: false,
    handling: null,
    clauses: null,
  };
}

function isFutureAnnotations(node: ast.Stmt): boolean {
  return (
    node.kind === "ImportFrom" &&
    node.module === "__future__" &&
    node.names.some((alias) => alias.name === "annotations")
  );
}

const tracebackAttributes = ["__traceback__", "tb_lineno", "tb_frame", "tb_next"];

/** Whether a module shows tracebacks of what it handles: by `traceback`, or in what it logs. */
function showsTracebacks(module: ast.Module): boolean {
  return importsModule("traceback", module) || (importsModule("logging", module) && walk(module).some(mayMeanHandled));
}

const comparisonMethods = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];

/** Whether the comparison methods of a class give a bool (or NotImplemented, after which Python decides). */
function comparesToBool(info: ClassInfo): boolean {
  return comparisonMethods.every((name) => {
    const method = info.methods.get(name);
    return (
      method === undefined ||
      every(method.returns, (type) => type.kind === "bool" || (type.kind === "api" && type.name === "NotImplemented"))
    );
  });
}

/** `name: str` alone makes a variable of a function, but nothing that the output has to declare. */
function isOnlyAnnotated(binding: Binding): boolean {
  return (
    binding.reads.length === 0 &&
    binding.origins.every((origin) => origin.kind === "assignment" && origin.statement.value === null)
  );
}

/** Whether a module reads `__annotations__`, as an attribute or by its name. */
function readsAnnotations(module: ast.Module): boolean {
  for (const node of walk(module)) {
    if (node.kind === "Attribute" && node.attr === "__annotations__") return true;
    if (node.kind === "Constant" && node.value.type === "str" && node.value.value === "__annotations__") return true;
  }
  return false;
}

/** The names of the attributes that a module mentions. */
function attributesOf(module: ast.Module): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of walk(module)) if (node.kind === "Attribute") names.add(node.attr);
  return names;
}

/** The variables that each block declares at its start. */
function hoistedByBlock(bound: BoundModule): ReadonlyMap<readonly ast.Stmt[], readonly Binding[]> {
  const blocks = new Map<readonly ast.Stmt[], Binding[]>();
  for (const scope of bound.scopes.values()) {
    for (const binding of scope.variables) {
      if (binding.declaration.kind !== "hoisted" || isOnlyAnnotated(binding)) continue;
      const { block } = binding.declaration;
      const declared = blocks.get(block) ?? [];
      if (declared.every((other) => other.emitted !== binding.emitted)) blocks.set(block, [...declared, binding]);
    }
  }
  return blocks;
}
