/** Short constructors for the nodes of the tree, named after what they print. */
import type {
  AssignOperator,
  BinaryOperator,
  ClassMember,
  EmittedModule,
  Expression,
  ImportedName,
  Import,
  ObjectEntry,
  Parameter,
  Statement,
  Target,
  Trivia,
  UnaryOperator,
} from "./tree.ts";
import type { ExpressionOf } from "./printExpression.ts";

type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

/** The constructor of a class. */
export function constructorOf(
  parameters: readonly Parameter[],
  body: readonly Statement[],
  facts: Pick<ClassMember, "line" | "trivia"> & { readonly documentation?: string },
): ClassMember {
  return {
    kind: "method",
    name: "constructor",
    role: "constructor",
    async: false,
    generator: false,
    parameters,
    body,
    ...facts,
  };
}

/** An identifier. */
export function name(text: string): ExpressionOf<"name"> {
  return { kind: "name", name: text };
}

/** A token printed as it stands. */
export function literal(text: string): ExpressionOf<"literal"> {
  return { kind: "literal", text };
}

export const nullLiteral: Expression = literal("null");
export const undefinedLiteral: Expression = literal("undefined");
export const trueLiteral: Expression = literal("true");
export const thisLiteral: Expression = literal("this");

/** A number: the shortest text that reads back as it. */
export function number(value: number): Expression {
  if (Number.isNaN(value)) return name("NaN");
  if (value === Infinity) return name("Infinity");
  if (value === -Infinity) return unary("-", name("Infinity"));
  return literal(Object.is(value, -0) ? "-0" : String(value).replace("e+", "e"));
}

/** A bigint. */
export function bigint(value: bigint): Expression {
  return literal(`${value}n`);
}

/** A string literal. */
export function string(value: string): ExpressionOf<"string"> {
  return { kind: "string", value };
}

/** A template literal: strings are literal parts, expressions substitutions. */
export function template(parts: readonly (string | Expression)[]): ExpressionOf<"template"> {
  return { kind: "template", parts };
}

/** `object.property` */
export function member(object: Expression, property: string): ExpressionOf<"member"> {
  return { kind: "member", object, property };
}

/** `object[index]` */
export function index(object: Expression, at: Expression): ExpressionOf<"index"> {
  return { kind: "index", object, index: at };
}

/** `callee(...args)` */
export function call(callee: Expression, args: readonly Expression[], line?: number): ExpressionOf<"call"> {
  return { kind: "call", callee, args, ...at(line) };
}

/** `new callee(...args)` */
export function newOf(callee: Expression, args: readonly Expression[], line?: number): ExpressionOf<"new"> {
  return { kind: "new", callee, args, ...at(line) };
}

/** `operator operand` */
export function unary(operator: UnaryOperator, operand: Expression): ExpressionOf<"unary"> {
  return { kind: "unary", operator, operand };
}

/** `!operand` */
export function not(operand: Expression): ExpressionOf<"unary"> {
  return unary("!", operand);
}

/** `left operator right` */
export function binary(operator: BinaryOperator, left: Expression, right: Expression): ExpressionOf<"binary"> {
  return { kind: "binary", operator, left, right };
}

/** `test ? consequent : alternate` */
export function conditional(
  test: Expression,
  consequent: Expression,
  alternate: Expression,
): ExpressionOf<"conditional"> {
  return { kind: "conditional", test, consequent, alternate };
}

/** `(parameters) => body`; `async` and the return type go into `options`. */
export function arrow(
  parameters: readonly Parameter[],
  body: Expression | readonly Statement[],
  options: { readonly async?: boolean; readonly returnType?: string } = {},
): ExpressionOf<"arrow"> {
  return { kind: "arrow", async: false, parameters, body, ...options };
}

/** `[a, b]` */
export function array(elements: readonly Expression[]): ExpressionOf<"array"> {
  return { kind: "array", elements };
}

/** `{ key: value }` */
export function object(entries: readonly ObjectEntry[]): ExpressionOf<"object"> {
  return { kind: "object", entries };
}

/** `...operand` */
export function spread(operand: Expression): ExpressionOf<"spread"> {
  return { kind: "spread", operand };
}

/** `await operand` */
export function awaitOf(operand: Expression, line?: number): ExpressionOf<"await"> {
  return { kind: "await", operand, ...at(line) };
}

/** `yield operand` */
export function yieldOf(operand: Expression | null, line?: number): ExpressionOf<"yield"> {
  return { kind: "yield", operand, delegate: false, ...at(line) };
}

/** `yield* operand` */
export function yieldFrom(operand: Expression, line?: number): ExpressionOf<"yield"> {
  return { kind: "yield", operand, delegate: true, ...at(line) };
}

/** `target operator value` */
export function assign(target: Target, value: Expression, operator: AssignOperator = "="): ExpressionOf<"assign"> {
  return { kind: "assign", operator, target, value };
}

/** `(a, b)` */
export function sequence(expressions: readonly Expression[]): ExpressionOf<"sequence"> {
  return { kind: "sequence", expressions };
}

/** `expression as type` */
export function as(expression: Expression, type: string): ExpressionOf<"as"> {
  return { kind: "as", expression, type };
}

/** `expression!` */
export function nonNull(expression: Expression): ExpressionOf<"nonNull"> {
  return { kind: "nonNull", expression };
}

/** `[a, b, ...rest]` left of `=`. */
export function arrayPattern(
  elements: readonly Target[],
  rest: Target | null = null,
): Extract<Target, { kind: "arrayPattern" }> {
  return { kind: "arrayPattern", elements, rest };
}

/** A parameter by its name. */
export function parameter(text: string, rest: Omit<Parameter, "target"> = {}): Parameter {
  return { target: name(text), ...rest };
}

/** `expression;` */
export function statement(expression: Expression, line?: number): StatementOf<"expression"> {
  return { kind: "expression", expression, ...at(line) };
}

/** `const name = initial;` */
export function constant(target: Target | string, initial: Expression, type?: string): StatementOf<"variable"> {
  return variable("const", target, initial, type);
}

/** `let name: type = initial;` */
export function letOf(target: Target | string, initial?: Expression, type?: string): StatementOf<"variable"> {
  return variable("let", target, initial, type);
}

/** `return value;` */
export function returnOf(value: Expression | null): StatementOf<"return"> {
  return { kind: "return", value };
}

/** `throw value;` */
export function throwOf(value: Expression, line?: number): StatementOf<"throw"> {
  return { kind: "throw", value, ...at(line) };
}

/** `if (test) { then } else { otherwise }` */
export function ifOf(
  test: Expression,
  then: readonly Statement[],
  otherwise: readonly Statement[] | null = null,
): StatementOf<"if"> {
  return { kind: "if", test, then, otherwise };
}

/** Comments with no statement of their own. */
export function comments(trivia: Trivia): StatementOf<"comments"> {
  return { kind: "comments", trivia };
}

/** `import * as local from "from"` */
export function importNamespace(local: string, from: string): Import {
  return { kind: "namespace", name: local, from };
}

/** `import { names } from "from"` */
export function importNames(names: readonly ImportedName[], from: string): Import {
  return { kind: "named", names, from };
}

/** A module that has only a body. */
export function moduleOf(body: readonly Statement[], imports: readonly Import[] = []): EmittedModule {
  return { header: [], imports, body };
}

function variable(
  keyword: "const" | "let",
  target: Target | string,
  initial: Expression | undefined,
  type: string | undefined,
): StatementOf<"variable"> {
  return {
    kind: "variable",
    keyword,
    target: typeof target === "string" ? name(target) : target,
    ...(type === undefined ? {} : { type }),
    ...(initial === undefined ? {} : { initial }),
  };
}

function at(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}
