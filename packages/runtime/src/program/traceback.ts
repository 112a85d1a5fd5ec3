import type { BaseException } from "../python/exceptions/hierarchy.ts";

export function traceback_text(error: BaseException): string {
  return `Traceback (most recent call last):\n${String(error.stack)}\n`;
}
