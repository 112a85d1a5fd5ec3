/** Where a statement stands: what begins its lines, and what its module says beside it. */
export interface Layout {
  /** The end of the line before, and the white space of this one. */
  readonly margin: string;
  /** The `type: ignore` comments of the module, by line. */
  readonly ignores: ReadonlyMap<number, string>;
}

/** The layout of a block inside. */
export const indented = (layout: Layout): Layout => ({ ...layout, margin: `${layout.margin}    ` });

/** `  # type: comment` at the end of a statement's first line; nothing where there is none. */
export const typeComment = (
  node: { readonly lineno: number; readonly type_comment: string | null },
  layout: Layout,
): string => {
  const comment = layout.ignores.get(node.lineno) ?? node.type_comment;
  return comment === null ? "" : ` # type: ${comment}`;
};
