import type { Expr } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";

/** Refuses a target with more than one star in one list, and a star alone. */
export const checkTarget = (target: Expr): void => {
  if (target.kind === "Starred") {
    const message = "starred assignment target must be in a list or tuple";
    throw refusal(message, between(target, target));
  }
  if (target.kind === "Tuple" || target.kind === "List") checkElements(target);
};

const checkElements = (target: Extract<Expr, { kind: "Tuple" | "List" }>): void => {
  let stars = 0;
  for (const element of target.elts) {
    if (element.kind === "Starred") stars++;
    const inner = element.kind === "Starred" ? element.value : element;
    if (inner.kind === "Tuple" || inner.kind === "List") checkElements(inner);
  }
  if (stars > 1) {
    throw refusal("multiple starred expressions in assignment", between(target, target));
  }
};

/** Refuses a star where no sequence takes it in. */
export const checkLoaded = (expression: Expr | null): void => {
  if (expression?.kind !== "Starred") return;
  throw refusal("can't use starred expression here", between(expression, expression));
};
