import { header, interfaceName, meaningOf, nodeDefinitions, typeName } from "./names.ts";
import type { Definition } from "./syntax.ts";

const constructorGuards = (definition: Definition): string[] =>
  definition.constructors.map((constructor) => {
    const name = interfaceName(definition, constructor);
    return (
      `/** Whether a node is ${/^[AEIOU]/.test(name) ? "an" : "a"} \`${name}\`: ${meaningOf(constructor)}. */\n` +
      `export const is${name} = (node: Node): node is nodes.${name} => node.kind === ${JSON.stringify(constructor.name)};\n`
    );
  });

const sumGuard = (definition: Definition): string => {
  const name = typeName(definition.name);
  const kinds = definition.constructors.map((each) => JSON.stringify(each.name));
  const table = `${name[0]?.toLowerCase()}${name.slice(1)}Kinds`;
  return (
    `const ${table}: ReadonlySet<string> = /* @__PURE__ */ new Set([${kinds.join(", ")}]);\n\n` +
    `/** Whether a node is any \`${name}\`: its kind is one of the ${definition.constructors.length} of ASDL \`${definition.name}\`. */\n` +
    `export const is${name} = (node: Node): node is nodes.${name} => ${table}.has(node.kind);\n`
  );
};

/** Writes \`guards.ts\`: a type guard for each constructor and for each sum of several. */
export const renderGuards = (definitions: readonly Definition[]): string => {
  const sums = nodeDefinitions(definitions);
  return [
    `${header}import type * as nodes from "./nodes.ts";\nimport type { Node } from "./nodes.ts";\n`,
    ...sums.flatMap(constructorGuards),
    ...sums.filter((each) => each.constructors.length > 1).map(sumGuard),
  ].join("\n");
};
