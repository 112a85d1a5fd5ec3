/** The canonical form of an int: a number while it is safe, a bigint beyond. */
export function canonical(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

/** Whether the value is an int (True and False are not meant). */
export function is_int(value: unknown): value is number | bigint {
  return typeof value === "number" ? Number.isSafeInteger(value) : typeof value === "bigint";
}

/** Whether the value can stand where Python takes an int: an int, True or False. */
export function is_integral(value: unknown): value is number | bigint | boolean {
  return typeof value === "boolean" || is_int(value);
}
