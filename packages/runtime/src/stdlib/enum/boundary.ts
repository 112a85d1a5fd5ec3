import { finish_class } from "../../python/classes/finish_class.ts";
import type { Member } from "./enumeration.ts";
import { StrEnum } from "./str_enum.ts";

/** What a Flag does with bits that none of its members has. */
export class FlagBoundary extends StrEnum {
  static override readonly __module__: string = "enum";
  static STRICT: any = "strict";
  static CONFORM: any = "conform";
  static EJECT: any = "eject";
  static KEEP: any = "keep";

  static {
    finish_class(this);
  }
}

/** The members of FlagBoundary, which the module has under their own names. */
export const STRICT: any = /* @__PURE__ */ boundary("STRICT");
/** Bits that no member has are dropped. */
export const CONFORM: any = /* @__PURE__ */ boundary("CONFORM");
/** A value with bits that no member has is an int. */
export const EJECT: any = /* @__PURE__ */ boundary("EJECT");
/** Bits that no member has are kept. */
export const KEEP: any = /* @__PURE__ */ boundary("KEEP");

function boundary(name: "STRICT" | "CONFORM" | "EJECT" | "KEEP"): Member {
  return FlagBoundary[name] as Member;
}
