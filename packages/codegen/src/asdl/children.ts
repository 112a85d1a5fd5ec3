import { header, isEnumeration, nodeDefinitions, propertyName } from "./names.ts";
import type { Constructor, Definition, Field } from "./syntax.ts";

/** What a field holds, for those who walk or print a tree. */
const role = (field: Field, nodeTypes: ReadonlySet<string>, names: ReadonlySet<string>): string => {
  if (nodeTypes.has(field.type)) return "node";
  if (names.has(field.type)) return "enumeration";
  return field.type === "constant" ? "constant" : field.type === "int" ? "int" : "string";
};

/**
 * Writes \`children.ts\`: for each kind its fields in ASDL order with what they hold, and the names of
 * those that hold nodes.
 */
export const renderChildren = (definitions: readonly Definition[]): string => {
  const nodes = nodeDefinitions(definitions);
  const nodeTypes = new Set(nodes.map((each) => each.name));
  const names = new Set(definitions.filter(isEnumeration).map((each) => each.name));
  const constructors = nodes.flatMap((each) => each.constructors);
  const fieldRow = (field: Field): string =>
    `{ name: ${JSON.stringify(field.name)}, property: ${JSON.stringify(propertyName(field))}, ` +
    `role: ${JSON.stringify(role(field, nodeTypes, names))}, quantifier: ${JSON.stringify(field.quantifier)} }`;
  const fieldsRow = (each: Constructor): string => `  ${each.name}: [${each.fields.map(fieldRow).join(", ")}],\n`;
  const childrenRow = (each: Constructor): string =>
    `  ${each.name}: ${JSON.stringify(each.fields.filter((field) => nodeTypes.has(field.type)).map(propertyName))},\n`;
  const positioned = nodes
    .filter((each) => each.positioned)
    .flatMap((each) => each.constructors.map((constructor) => JSON.stringify(constructor.name)));
  return `${header}import type { FieldDescription } from "../fields.ts";
import type { Kind, NodeOf } from "./nodes.ts";

/** The fields of each kind of node, in ASDL order. */
export const fields = {
${constructors.map(fieldsRow).join("")}} as const satisfies { readonly [K in Kind]: readonly FieldDescription[] };

/** The properties of each kind that hold nodes or sequences of nodes, in source order of the ASDL. */
export const children = {
${constructors.map(childrenRow).join("")}} as const satisfies { readonly [K in Kind]: readonly (keyof NodeOf<K>)[] };

/** The kinds whose nodes carry a position. */
export const positionedKinds: ReadonlySet<string> = /* @__PURE__ */ new Set([${positioned.join(", ")}]);
`;
};
