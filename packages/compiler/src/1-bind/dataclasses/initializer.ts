import type * as ast from "@tsyncio/ast";
import { build } from "@tsyncio/ast";
import type { DataclassField } from "./dataclass.ts";

/** The `__init__` of a dataclass, with the values that it makes anew for each object. */
export interface WrittenInitializer {
  readonly initializer: ast.FunctionDef;
  readonly made: ReadonlyMap<ast.Expr, ast.Expr>;
}

/** What the initializer does beside keeping its arguments. */
export interface InitializerParts {
  /** The fields that the initializer of the base keeps; `null` where there is none to call. */
  readonly inherited: readonly DataclassField[] | null;
  readonly callsPostInit: boolean;
}

/**
 * Writes the `__init__` of a dataclass:
 *
 * ```py
 * def __init__(self, name: str, tags: list = ..., *, extra: str = "e"):
 *     super().__init__(name)
 *     self.tags = list() if tags is ... else tags
 *     self.extra = extra
 *     self.__post_init__()
 * ```
 * An Ellipsis stands for a default that is made anew for each object.
 */
export function writeInitializer(
  fields: readonly DataclassField[],
  parts: InitializerParts,
  position: ast.Position,
  isBuiltin: (name: string) => boolean,
): WrittenInitializer {
  const writer = new Writer(position, isBuiltin);
  const parameters = fields.filter(({ init }) => init);
  const positional = parameters.filter(({ keywordOnly }) => !keywordOnly);
  const keywordOnly = parameters.filter((each) => each.keywordOnly);
  const defaults = new Map(parameters.map((each) => [each, writer.defaultOf(each)]));
  const args = build.Arguments(
    [],
    [build.Arg("self", null, null, position), ...positional.map((each) => writer.parameter(each))],
    null,
    keywordOnly.map((each) => writer.parameter(each)),
    keywordOnly.map((each) => defaults.get(each) ?? null),
    null,
    positional.flatMap((each) => defaults.get(each) ?? []),
  );
  const body = writer.body(fields, parts, defaults);
  const statements = body.length === 0 ? [build.Pass(position)] : body;
  const initializer = build.FunctionDef("__init__", args, statements, [], null, null, [], position);
  return { initializer, made: writer.made };
}

/** Makes the nodes of one initializer. */
class Writer {
  readonly made = new Map<ast.Expr, ast.Expr>();
  readonly #position: ast.Position;
  readonly #isBuiltin: (name: string) => boolean;

  constructor(position: ast.Position, isBuiltin: (name: string) => boolean) {
    this.#position = position;
    this.#isBuiltin = isBuiltin;
  }

  parameter({ name, annotation }: DataclassField): ast.Arg {
    return build.Arg(name, annotation === null ? null : copy(annotation), null, this.#position);
  }

  /** The default of a parameter: the value itself, or what stands for one that is made anew. */
  defaultOf({ value, factory }: DataclassField): ast.Expr | null {
    if (factory === null) return value === null ? null : copy(value);
    const mark = build.Constant({ type: "Ellipsis" }, null, this.#position);
    this.made.set(mark, this.#making(factory));
    return mark;
  }

  body(
    fields: readonly DataclassField[],
    { inherited, callsPostInit }: InitializerParts,
    defaults: ReadonlyMap<DataclassField, ast.Expr | null>,
  ): readonly ast.Stmt[] {
    const names = new Set(inherited?.map(({ name }) => name));
    const own = fields.filter((each) => !each.initOnly && !names.has(each.name));
    const initOnly = fields.filter((each) => each.initOnly).map(({ name }) => this.#read(name));
    return [
      ...(inherited === null ? [] : [this.#callBase(inherited)]),
      ...own.flatMap((each) => this.#keep(each, defaults.get(each) ?? null)),
      ...(callsPostInit ? [this.#statement(this.#member(this.#read("self"), "__post_init__"), initOnly, [])] : []),
    ];
  }

  /** `self.tags = tags`, or the making of what no argument gives. */
  #keep(field: DataclassField, mark: ast.Expr | null): readonly ast.Stmt[] {
    const target = build.Attribute(this.#read("self"), field.name, "Store", this.#position);
    const making = mark === null ? undefined : this.made.get(mark);
    if (!field.init) {
      if (field.factory === null) return [];
      return [build.Assign([target], this.#making(field.factory), null, this.#position)];
    }
    const given = this.#read(field.name);
    if (making === undefined) return [build.Assign([target], given, null, this.#position)];
    const ellipsis = build.Constant({ type: "Ellipsis" }, null, this.#position);
    const isLeftOut = build.Compare(this.#read(field.name), ["Is"], [ellipsis], this.#position);
    return [build.Assign([target], build.IfExp(isLeftOut, making, given, this.#position), null, this.#position)];
  }

  #callBase(inherited: readonly DataclassField[]): ast.Stmt {
    const given = inherited.filter(({ init }) => init);
    const positional = given.filter(({ keywordOnly }) => !keywordOnly).map(({ name }) => this.#read(name));
    const named = given
      .filter(({ keywordOnly }) => keywordOnly)
      .map(({ name }) => build.Keyword(name, this.#read(name), this.#position));
    const base = build.Call(this.#read("super"), [], [], this.#position);
    return this.#statement(this.#member(base, "__init__"), positional, named);
  }

  /** The expression that makes a value: an empty display, what the lambda gives, or a call. */
  #making(factory: ast.Expr): ast.Expr {
    if (factory.kind === "Lambda") return copy(factory.body);
    const isBuiltin = factory.kind === "Name" && this.#isBuiltin(factory.id);
    if (isBuiltin && factory.id === "list") return build.List([], "Load", this.#position);
    if (isBuiltin && factory.id === "dict") return build.Dict([], [], this.#position);
    return build.Call(copy(factory), [], [], this.#position);
  }

  #statement(func: ast.Expr, args: readonly ast.Expr[], keywords: readonly ast.Keyword[]): ast.Stmt {
    return build.ExprStatement(build.Call(func, args, keywords, this.#position), this.#position);
  }

  #member(value: ast.Expr, name: string): ast.Expr {
    return build.Attribute(value, name, "Load", this.#position);
  }

  #read(name: string): ast.Name {
    return build.Name(name, "Load", this.#position);
  }
}

/** The same expression once more: names are bound by node, and each node stands in one place. */
function copy(node: ast.Expr): ast.Expr {
  return copyOf(node) as ast.Expr;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null || !("kind" in value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyOf(field)]));
}
