export type { ConstantValue } from "./constants.ts";
export type { FieldDescription } from "./fields.ts";
export type * from "./generated/nodes.ts";
export * from "./generated/guards.ts";
export * as build from "./generated/builders.ts";
export { children, fields, positionedKinds } from "./generated/children.ts";
