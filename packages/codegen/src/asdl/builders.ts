import { fieldType, header, interfaceName, meaningOf, nodeDefinitions, propertyName } from "./names.ts";
import type { Constructor, Definition } from "./syntax.ts";

/** Qualifies the node types of a field's type, which live in another module. */
const qualified = (type: string): string =>
  type.replace(/\b[A-Z]\w*/g, (name) => (name === "ConstantValue" ? name : `nodes.${name}`));

/** Parameters that would be reserved words get a trailing underscore. */
const parameterName = (property: string): string => (property === "arguments" ? "arguments_" : property);

const builder = (definition: Definition, constructor: Constructor): string => {
  const name = interfaceName(definition, constructor);
  const properties = constructor.fields.map(propertyName);
  const parameters = constructor.fields.map(
    (field) => `${parameterName(propertyName(field))}: ${qualified(fieldType(constructor, field))}`,
  );
  if (definition.positioned) parameters.push("position: nodes.Position = nowhere");
  const positions = ["lineno", "col_offset", "end_lineno", "end_col_offset"];
  const values = [
    `kind: ${JSON.stringify(constructor.name)}`,
    ...properties,
    ...(definition.positioned ? positions.map((each) => `${each}: position.${each}`) : []),
  ];
  return (
    `/** Makes ${/^[AEIOU]/.test(name) ? "an" : "a"} \`${name}\`: ${meaningOf(constructor)}. */\n` +
    `export const ${name} = (${parameters.join(", ")}): nodes.${name} => ({ ${values.join(", ")} });\n`
  );
};

/** Writes \`builders.ts\`: a function for each constructor, its fields in ASDL order, the position last. */
export const renderBuilders = (definitions: readonly Definition[]): string =>
  [
    `${header}import type { ConstantValue } from "../constants.ts";\nimport type * as nodes from "./nodes.ts";\n`,
    "/** The position of a node that no source text stands behind: what a builder gives a node if it is told none. */\n" +
      "export const nowhere: nodes.Position = { lineno: 0, col_offset: 0, end_lineno: 0, end_col_offset: 0 };\n",
    ...nodeDefinitions(definitions).flatMap((definition) =>
      definition.constructors.map((constructor) => builder(definition, constructor)),
    ),
  ].join("\n");
