/** Equal to everything. */
class AnyValue {
  static readonly __name__: string = "_ANY";
  static readonly __module__: string = "unittest.mock";

  __eq__(_other: unknown): boolean {
    return true;
  }

  __ne__(_other: unknown): boolean {
    return false;
  }

  __repr__(): string {
    return "<ANY>";
  }
}

/** Equal to everything: for arguments that do not matter. */
export const ANY: any = /* @__PURE__ */ new AnyValue();
