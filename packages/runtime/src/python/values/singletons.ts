class NotImplementedType {
  static readonly __builtin__: string = "NotImplementedType";

  __repr__(): string {
    return "NotImplemented";
  }
}

class EllipsisType {
  static readonly __builtin__: string = "ellipsis";

  __repr__(): string {
    return "Ellipsis";
  }
}

/** What a binary method returns to say that it does not know the other operand. */
export const NotImplemented: any = /* @__PURE__ */ new NotImplementedType();

/** The value that is written `...`. */
export const Ellipsis = /* @__PURE__ */ new EllipsisType();
