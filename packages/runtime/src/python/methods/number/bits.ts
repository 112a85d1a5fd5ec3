type int = number | bigint;

/** `int.bit_length`: how many bits the size of the number takes. */
export function bit_length(value: int): number {
  const size = BigInt(value) < 0n ? -BigInt(value) : BigInt(value);
  return size === 0n ? 0 : size.toString(2).length;
}

/** `int.bit_count`: how many bits of the number's size are 1. */
export function bit_count(value: int): number {
  const size = BigInt(value) < 0n ? -BigInt(value) : BigInt(value);
  return size.toString(2).replaceAll("0", "").length;
}
