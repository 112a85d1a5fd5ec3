/** What a field of a node holds. */
export interface FieldDescription {
  /** The field's name in the ASDL. */
  readonly name: string;
  /** The property that holds it: the name, but `kind_` for `Constant.kind`. */
  readonly property: string;
  /** Whether it holds nodes, the name of an operator or context, or plain data. */
  readonly role: "node" | "enumeration" | "constant" | "int" | "string";
  /** Once, perhaps (null), or a sequence. */
  readonly quantifier: "one" | "optional" | "many";
}
