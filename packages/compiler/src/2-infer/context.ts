import type * as ast from "@tsyncio/ast";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import type { Linkage } from "../0-link/linkage.ts";
import type { ApiEntry, ApiMembers, ApiModule } from "../tables/api.ts";
import type { SeenCalls } from "./calls/forwarded.ts";
import type { ClassDraft } from "./declarations.ts";
import type { CallFact, IterationFact, Place, WithFact } from "./facts.ts";
import type { PatchedNames } from "./patched.ts";
import { any, bareFloat, boxedFloat, int, join, never, same } from "./lattice.ts";
import { dynamic, newSite, put } from "./sites.ts";
import type { ClassInfo, FieldInfo, FunctionInfo, Progress, Site, ThreadPlace, Type } from "./types.ts";

export type { CallFact, IterationFact, WithFact } from "./facts.ts";

/** The tables of what the runtime supports. */
export interface Tables {
  readonly modules: Readonly<Record<string, ApiModule>>;
  readonly builtins: Readonly<Record<string, ApiEntry>>;
  readonly typeMembers: Readonly<Record<string, ApiMembers>>;
}

/** How a program is read. */
export interface InferOptions {
  /** The guide's dialect is off: all means what CPython means. */
  readonly strict?: boolean;
  /** Other modules may import this one, so callers of its functions are not all known. */
  readonly open?: boolean;
  /** How the modules of the program refer to each other; left out where there is one. */
  readonly linkage?: Linkage;
  /** The path of the module that runs as the program; null where there are several. */
  readonly entry?: string | null;
}

/** What inference works with, for the whole program. */
export interface Inference {
  /** All modules of the program together. */
  readonly bound: BoundModule;
  readonly linkage: Linkage;
  readonly tables: Tables;
  readonly options: InferOptions;
  readonly progress: Progress;
  readonly functions: ReadonlyMap<ast.Node, FunctionInfo>;
  readonly classes: ReadonlyMap<ast.Node, ClassDraft>;
  /** The built-in types that classes of the program extend. */
  readonly extended: ReadonlySet<string>;
  readonly types: Map<ast.Expr, Type>;
  /** What each augmented assignment gives. */
  readonly augmented: Map<ast.AugAssign, Type>;
  /** What each pattern of a `match` is compared with. */
  readonly patterns: Map<ast.Pattern, Type>;
  readonly variables: Map<Binding, Type>;
  /** In how many passes each variable, parameter or field grew: what grows without end is widened. */
  readonly growth: Map<object, { pass: number; times: number }>;
  /** The number of the pass over the module. */
  pass: number;
  readonly sites: Map<ast.Node, Map<string, Site>>;
  /** Attributes that are read, and that are written, through a receiver of which nothing is known. */
  readonly readUnknown: Set<string>;
  readonly writtenUnknown: Set<string>;
  readonly calls: Map<ast.Call, CallFact>;
  /** The calls of functions that may pass their arguments on. */
  readonly seenCalls: Map<FunctionInfo, SeenCalls>;
  /** The items of plain `with` statements. */
  readonly entered: Map<ast.Withitem, WithFact>;
  /** What tests replace by full names. */
  readonly patched: PatchedNames;
  /** Arguments that run in threads. */
  readonly threadArguments: Map<ast.Expr, ThreadPlace>;
  /** What is iterated, and waits for other threads. */
  readonly iterated: Map<ast.Expr, IterationFact>;
  /** Arguments whose items, which wait for other threads, are all taken before anything else is done; and other ones. */
  readonly collected: Map<ast.Expr, IterationFact>;
  readonly notCollected: Set<ast.Expr>;
  /** Generator expressions of which all items are taken before anything else is done. */
  readonly eagerGenerators: Set<ast.GeneratorExp>;
  /** Where a function is used as a value. */
  readonly valueUses: Map<FunctionInfo, ast.Expr>;
  /** Methods used as plain functions, so that their first parameter may be anything. */
  readonly unbound: Set<FunctionInfo>;
  /** Calls of `type` of which only the name is read or the identity compared, so that nothing is made by their class. */
  readonly comparedTypes: Set<ast.Expr>;
  /** Variables assigned inside a statement. */
  readonly assigned: Map<ast.Node, readonly Binding[]>;
}

/** What is known at one place of a function, while its code is walked. */
export interface Frame {
  readonly inference: Inference;
  readonly place: Place;
  /** The node whose scope owns the function's local variables. */
  readonly root: ast.Node;
  /** Sharper types than the variables' own that hold here; `null` where the code is not reached. */
  env: Env;
}

/** Sharper types of variables. */
export type Env = ReadonlyMap<Binding, Type> | null;

/** Something that holds a type which grows: a parameter or a field. */
interface Cell {
  type: Type;
}

const widenAfter = 6;
const giveUpAfter = 16;

/** Adds a type to what a cell may hold. */
export function growCell(cell: Cell, type: Type, inference: Inference): void {
  const next = grown(cell, cell.type, type, inference);
  if (next) cell.type = next;
}

/** Adds a type to what a function may return. */
export function growReturns(info: FunctionInfo, type: Type, inference: Inference): void {
  if (type.kind !== "any") info.given = join(info.given, type);
  const next = grown(info, info.returns, type, inference);
  if (next) info.returns = next;
}

/** Adds a type to what a variable may hold. */
export function growVariable(binding: Binding, type: Type, inference: Inference): void {
  const next = grown(binding, inference.variables.get(binding) ?? never, type, inference);
  if (next) inference.variables.set(binding, next);
}

/** The join of both types, `null` if it says nothing new; widened where it has grown too often. */
function grown(key: object, before: Type, type: Type, inference: Inference): Type | null {
  let after = join(before, type);
  if (same(before, after)) return null;
  const times = countGrowth(key, inference);
  if (times > widenAfter) after = widened(before, after);
  if (times > giveUpAfter) after = join(any, after);
  inference.progress.changed = true;
  return after;
}

function countGrowth(key: object, inference: Inference): number {
  const growth = inference.growth.get(key) ?? { pass: -1, times: 0 };
  if (growth.pass !== inference.pass) growth.times += 1;
  growth.pass = inference.pass;
  inference.growth.set(key, growth);
  return growth.times;
}

/** Ints that go on growing may be of any size. */
function widened(before: Type, after: Type): Type {
  if (after.kind === "int") return before.kind === "int" ? int : after;
  if (after.kind === "tuple" && after.items)
    return { ...after, items: after.items.map((item) => widened(never, toInt(item))), item: toInt(after.item) };
  if (after.kind !== "union") return after;
  return { kind: "union", members: after.members.map(toInt) };
}

function toInt(type: Type): Type {
  return type.kind === "int" ? int : type;
}

/** The site of the container that a node makes; `path` tells apart several of one node. */
export function siteAt(node: ast.Node, path: string, cells: readonly Type[], inference: Inference): Site {
  let sites = inference.sites.get(node);
  if (!sites) inference.sites.set(node, (sites = new Map()));
  let site = sites.get(path);
  if (!site) {
    sites.set(
      path,
      (site = newSite(
        cells.map(() => never),
        inference.progress,
      )),
    );
  }
  for (const [i, cell] of cells.entries()) put(site, i, cell);
  return site;
}

/** What a variable holds over its whole life. */
function variableType(binding: Binding, inference: Inference): Type {
  return inference.variables.get(binding) ?? never;
}

/** What a variable holds at this place. */
export function typeAt(binding: Binding, frame: Frame): Type {
  return frame.env?.get(binding) ?? variableType(binding, frame.inference);
}

/** Whether code elsewhere cannot change the variable between two places of this function. */
function isRefinable(binding: Binding, frame: Frame): boolean {
  if (binding.assignedFromInside) return false;
  return binding.origins.length === 1 || rootNode(binding) === frame.root;
}

function rootNode(binding: Binding): ast.Node {
  let { scope } = binding;
  while ((scope.kind === "class" || scope.kind === "comprehension") && scope.parent) scope = scope.parent;
  return scope.node;
}

/** From here on the variable is known to hold `type`. */
export function refine(binding: Binding, type: Type, frame: Frame): void {
  if (frame.env === null || !isRefinable(binding, frame)) return;
  const declared = variableType(binding, frame.inference);
  const next = new Map(frame.env);
  if (same(declared, type)) next.delete(binding);
  else next.set(binding, representedAs(type, declared));
  frame.env = next;
}

/** A value takes the form of the variable that holds it: a float is bare only where the variable is always a bare float. */
function representedAs(type: Type, declared: Type): Type {
  return type.kind === "float" ? (declared.kind === "float" && !declared.boxed ? bareFloat : boxedFloat) : type;
}

/** A variable is given a value; `converted` where the output can make a bare float of it on the way. */
export function assignVariable(binding: Binding, type: Type, frame: Frame, converted: boolean): void {
  const held = converted && type.kind === "float" ? bareFloat : dynamic(type);
  growVariable(binding, held, frame.inference);
  refine(binding, held, frame);
}

/** What holds after either of two ways. */
export function joinEnvs(one: Env, other: Env): Env {
  if (one === null || one === other) return other;
  if (other === null) return one;
  const both = new Map<Binding, Type>();
  for (const [binding, type] of one) {
    const theirs = other.get(binding);
    if (theirs) both.set(binding, join(type, theirs));
  }
  return both;
}

/** The sharper types that survive a statement which may assign the given variables at any time. */
export function withoutAssigned(env: Env, assigned: readonly Binding[]): Env {
  if (env === null || !assigned.some((binding) => env.has(binding))) return env;
  const rest = new Map(env);
  for (const binding of assigned) rest.delete(binding);
  return rest;
}

/** The attribute of a class's instances that a name stands for, in the class itself or one it inherits from. */
export function fieldOf(info: ClassDraft, name: string, inference: Inference): FieldInfo | null {
  const own = info.fields.get(name);
  if (own && !info.bases.some((base) => !("kind" in base) && fieldOf(draftOf(base, inference), name, inference)))
    return own;
  for (const base of info.bases) {
    const found = "kind" in base ? null : fieldOf(draftOf(base, inference), name, inference);
    if (found) return found;
  }
  return own ?? null;
}

/** The class while it is being inferred. */
export function draftOf(info: { readonly node: ast.ClassDef }, inference: Inference): ClassDraft {
  const draft = inference.classes.get(info.node);
  if (!draft) throw new Error(`class at line ${info.node.lineno} was not declared`);
  return draft;
}

/** Notes that an attribute is reached through a receiver of which nothing is known; `*` stands for all attributes. */
export function noteUnknown(names: "readUnknown" | "writtenUnknown", name: string, inference: Inference): void {
  if (inference[names].has(name)) return;
  inference[names].add(name);
  inference.progress.changed = true;
}

/** Whether an attribute of the name may be reached through a receiver of which nothing is known. */
export function isUnknown(names: "readUnknown" | "writtenUnknown", name: string, inference: Inference): boolean {
  return inference[names].has(name) || inference[names].has("*");
}

/** All classes that extend a class. */
export function subclassesOf(info: ClassInfo): readonly ClassInfo[] {
  return info.subclasses.flatMap((subclass) => [subclass, ...subclassesOf(subclass)]);
}

/** The methods of subclasses that override a method. */
export function overridesOf(info: ClassInfo, name: string): readonly FunctionInfo[] {
  return info.subclasses.flatMap((subclass) => {
    const own = subclass.methods.get(name);
    return [...(own ? [own] : []), ...overridesOf(subclass, name)];
  });
}
