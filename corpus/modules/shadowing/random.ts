import { getitem } from "@tsyncio/runtime";

export function random(): number {
  return 4;
}

export function choice(options: number[]): number {
  return getitem(options, 0);
}
