import { fieldMeanings } from "./meanings.ts";
import {
  fieldType,
  header,
  interfaceName,
  isEnumeration,
  meaningOf,
  nodeDefinitions,
  propertyName,
  typeName,
} from "./names.ts";
import type { Constructor, Definition, Field } from "./syntax.ts";

const enumeration = (definition: Definition): string =>
  `/** ASDL \`${definition.name}\`, by name alone. */\nexport type ${typeName(definition.name)} = ${definition.constructors
    .map((each) => JSON.stringify(each.name))
    .join(" | ")};\n`;

const sentence = (meaning: string): string => `${meaning[0]?.toUpperCase()}${meaning.slice(1)}.`;

const signature = (definition: Definition, constructor: Constructor): string =>
  definition.product ? `\`${definition.name}\`` : `\`${constructor.name}\` of \`${definition.name}\``;

const fieldComment = (constructor: Constructor, field: Field): string => {
  const meaning = fieldMeanings[`${constructor.name}.${field.name}`];
  return meaning === undefined ? "" : `  /** ${meaning} */\n`;
};

const nodeInterface = (definition: Definition, constructor: Constructor): string => {
  const base = definition.positioned ? " extends Position" : "";
  const fields = constructor.fields.map(
    (field) =>
      `${fieldComment(constructor, field)}  readonly ${propertyName(field)}: ${fieldType(constructor, field)};\n`,
  );
  return (
    `/** ${sentence(meaningOf(constructor))} ASDL: ${signature(definition, constructor)}. */\n` +
    `export interface ${interfaceName(definition, constructor)}${base} {\n` +
    `  readonly kind: ${JSON.stringify(constructor.name)};\n${fields.join("")}}\n`
  );
};

const union = (definition: Definition): string => {
  const name = typeName(definition.name);
  const members = definition.constructors.map((each) => interfaceName(definition, each));
  if (members.length === 1 && members[0] === name) return "";
  return `/** Any ASDL \`${definition.name}\`. */\nexport type ${name} = ${members.join(" | ")};\n`;
};

const definitionText = (definition: Definition): string =>
  isEnumeration(definition)
    ? enumeration(definition)
    : [
        ...definition.constructors.map((each) => nodeInterface(definition, each)),
        definition.product ? "" : union(definition),
      ].join("\n");

const prelude = `import type { ConstantValue } from "../constants.ts";

/** Where a node stands, as CPython counts: lines from 1, columns from 0 in UTF-8 bytes, the end exclusive. */
export interface Position {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number;
  readonly end_col_offset: number;
}

`;

/** Writes \`nodes.ts\`: one readonly interface for each constructor, one union for each sum. */
export const renderNodes = (definitions: readonly Definition[]): string => {
  const nodes = nodeDefinitions(definitions).map((each) => typeName(each.name));
  return (
    header +
    prelude +
    definitions.map(definitionText).join("\n") +
    `\n/** Any node of the tree. */\nexport type Node = ${nodes.join(" | ")};\n` +
    `\n/** The discriminant of every node. */\nexport type Kind = Node["kind"];\n` +
    `\n/** The node of a kind: \`NodeOf<"Name">\` is \`Name\`. */\nexport type NodeOf<K extends Kind> = Extract<Node, { readonly kind: K }>;\n`
  );
};
