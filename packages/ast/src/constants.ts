/**
 * The value of a `Constant` (or of a `MatchSingleton`). An int is a bigint, so that none is rounded;
 * a str holds UTF-16 with lone surrogates allowed; a complex literal is imaginary only.
 */
export type ConstantValue =
  | { readonly type: "None" }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "int"; readonly value: bigint }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "complex"; readonly imaginary: number }
  | { readonly type: "str"; readonly value: string }
  | { readonly type: "bytes"; readonly value: Uint8Array }
  | { readonly type: "Ellipsis" };
