/**
 * The value of a `Constant` (or of a `MatchSingleton`). An int is a bigint, so that none is rounded;
 * a complex literal is imaginary only; a str is a `StringValue`.
 */
export type ConstantValue =
  | { readonly type: "None" }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "int"; readonly value: bigint }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "complex"; readonly imaginary: number }
  | StringValue
  | { readonly type: "bytes"; readonly value: Uint8Array }
  | { readonly type: "Ellipsis" };

/** The value of a str: UTF-16, lone surrogates allowed. */
export interface StringValue {
  readonly type: "str";
  readonly value: string;
  /**
   * Where two surrogates side by side are two characters in Python, though UTF-16 takes them for one
   * (`"\ud800\udc00"`): indices in `value`, in UTF-16 units, between the two, ascending. Absent where there are none.
   */
  readonly splits?: readonly number[];
}

/** The characters of a str as Python counts them: code points, and what `splits` parts stays parted. */
export const charactersOf = ({ value, splits }: Omit<StringValue, "type">): string[] => {
  if (splits === undefined) return [...value];
  const edges = [0, ...splits, value.length];
  return edges.slice(1).flatMap((end, index) => Array.from(value.slice(edges[index], end)));
};
