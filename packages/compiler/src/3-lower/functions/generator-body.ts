import type * as ast from "@tsyncio/ast";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, member, name, thisLiteral } from "../../4-emit/builders.ts";
import type { ClassMember, Expression, FunctionDeclaration, Parameter, Statement } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import { lowerBlock } from "../block.ts";
import { droppedAtEnd } from "../half_used.ts";
import type { Context } from "../context.ts";
import { begunGenerator } from "../coroutines/async-generators.ts";
import { withoutThis } from "../coroutines/receiver.ts";
import { inheritedMethod } from "./body.ts";
import { enterFunction, receiverParameter } from "./frame.ts";
import { handedOn } from "./parameters.ts";
import { checkedReceiver } from "./receiver.ts";

// V8 makes a hidden class for the generators of each function: with a function for each call of an asynchronous generator function,
// nothing would ever find the shape that it knows. So the body of one that is declared stands beside it.

/** What an asynchronous generator function does, and its body beside it. */
interface GeneratorBeside<Beside> {
  readonly body: readonly Statement[];
  readonly beside: Beside;
}

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

/**
 * ```ts
 * function ticker(to: number): AsyncGenerator<number> {
 *   return async_generator(ticker$body(to), "ticker");
 * }
 * function* ticker$body(to: number): Generator<any, void, any> { … }
 * ```
 * Null for what is no such function.
 */
export function lowerDeclaredGenerator(
  node: Definition,
  info: FunctionInfo,
  declared: string,
  opening: readonly Statement[],
  context: Context,
): GeneratorBeside<FunctionDeclaration> | null {
  if (info.owner !== null) return null;
  const apart = lowerApart(node, info, "", context);
  if (apart === null) return null;
  const own = `${declared}$body`;
  const begun = begunGenerator(call(name(own), apart.given), info, context);
  const beside: FunctionDeclaration = { kind: "function", name: own, ...apart.written };
  return { body: [...opening, { kind: "return", value: begun }], beside };
}

/**
 * ```ts
 * rows(): AsyncGenerator<number> {
 *   return async_generator(Table.#rows(this), "Table.rows");
 * }
 * static *#rows(self: Table): Generator<any, void, any> { … }
 * ```
 * Null for what is no such method.
 */
export function lowerGeneratorMethod(
  node: Definition,
  info: FunctionInfo,
  owner: ClassInfo,
  opening: readonly Statement[],
  context: Context,
): GeneratorBeside<ClassMember> | null {
  const className = context.bound.bindings.get(owner.node)?.emitted ?? owner.name;
  if (info.parameters.some(({ node: parameter }) => parameter.arg === className)) return null;
  const apart = lowerApart(node, info, className, context);
  if (apart === null) return null;
  const own = `#${attributeName(node.name)}`;
  const begun = begunGenerator(call(member(name(className), own), apart.given), info, context);
  const beside: ClassMember = { kind: "method", name: own, role: "static", ...apart.written };
  return { body: [...checkedReceiver(info, context), ...opening, { kind: "return", value: begun }], beside };
}

/** A body as a function of its own, and what that is given. */
interface Apart {
  readonly given: readonly Expression[];
  readonly written: {
    readonly async: boolean;
    readonly generator: boolean;
    readonly parameters: readonly Parameter[];
    readonly returnType: string;
    readonly body: readonly Statement[];
  };
}

function lowerApart(node: Definition, info: FunctionInfo, className: string, context: Context): Apart | null {
  const outer = enterFunction(context, info, { keepsThis: false });
  if (!outer.frame.isStepped || !info.isGenerator) return null;
  const inherited = new Map<string, string>();
  const inner = withoutThis(node, { ...outer, frame: { ...outer.frame, inherited } });
  const body = droppedAtEnd(node, lowerBlock(node.body, inner, true), inner);
  const { self } = outer.frame;
  const receiver = self !== null && context.usedReceivers.has(self) ? [self.emitted] : [];
  const taken = handedOn(info, receiverParameter(info), context);
  return {
    given: [
      ...receiver.map(() => thisLiteral),
      ...taken.map(({ local }) => name(local)),
      ...[...inherited.keys()].map(inheritedMethod),
    ],
    written: {
      async: false,
      generator: true,
      parameters: [
        ...receiver.map((local) => ({ target: name(local), type: className })),
        ...taken.map(({ local, type }) => ({ target: name(local), type })),
        ...[...inherited.values()].map((local) => ({ target: name(local), type: "any" })),
      ],
      returnType: "Generator<any, void, any>",
      body: [...inner.frame.temporaries, ...body],
    },
  };
}
