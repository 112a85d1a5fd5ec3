import type { Position } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";

/** Refuses a binding of `__debug__`, the one name that is a constant. */
export const refuseDebug = (name: string, place: Position, context: "Store" | "Del" = "Store"): void => {
  if (name !== "__debug__") return;
  const verb = context === "Del" ? "delete" : "assign to";
  throw refusal(`cannot ${verb} __debug__`, between(place, place));
};
