import type { Expression, Statement } from "../../4-emit/tree.ts";

/** `function* () { … }`: inside of it, the object of a method goes by its name. */
export function functionStar(
  body: readonly Statement[],
  { name = null, result }: { readonly name?: string | null; readonly result?: string } = {},
): Expression {
  return {
    kind: "functionExpression",
    async: false,
    generator: true,
    name,
    parameters: [],
    ...(result === undefined ? {} : { returnType: `Generator<any, ${result}, any>` }),
    body,
  };
}
