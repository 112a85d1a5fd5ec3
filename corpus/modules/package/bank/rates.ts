import { type int, mul } from "@tsyncio/runtime";

export function interest(balance: int): number {
  return Number(mul(balance, 0.5));
}
