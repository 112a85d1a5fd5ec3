import { fieldType, header, nodeDefinitions, propertyName } from "./names.ts";
import type { Constructor, Definition, Field } from "./syntax.ts";

const statement = (constructor: Constructor, field: Field): string => {
  const access = `node.${propertyName(field)}`;
  if (field.quantifier === "one") return `visit(${access});`;
  if (field.quantifier === "optional") return `if (${access} !== null) visit(${access});`;
  const nullable = fieldType(constructor, field).includes("null");
  return nullable ? `eachPresent(${access}, visit);` : `each(${access}, visit);`;
};

/**
 * Writes \`each-child.ts\`: a visit of the nodes below a node, one case for each kind, so that every
 * property is read under its own name.
 */
export const renderEachChild = (definitions: readonly Definition[]): string => {
  const nodes = nodeDefinitions(definitions);
  const nodeTypes = new Set(nodes.map((each) => each.name));
  const cases = nodes
    .flatMap((each) => each.constructors)
    .map((constructor) => {
      const statements = constructor.fields
        .filter((field) => nodeTypes.has(field.type))
        .map((field) => statement(constructor, field));
      return statements.length === 0
        ? ""
        : `    case ${JSON.stringify(constructor.name)}:\n      ${statements.join("\n      ")}\n      return;\n`;
    });
  return `${header}import type { Node } from "./nodes.ts";

const each = (nodes: readonly Node[], visit: (node: Node) => void): void => {
  for (let index = 0; index < nodes.length; index++) visit(nodes[index]!);
};

const eachPresent = (nodes: readonly (Node | null)[], visit: (node: Node) => void): void => {
  for (const node of nodes) if (node !== null) visit(node);
};

/** Calls a function with each node directly below a node, in the order of the ASDL's fields. */
export const forEachChild = (node: Node, visit: (node: Node) => void): void => {
  switch (node.kind) {
${cases.join("")}    default:
  }
};
`;
};
