// Names of files are bytes. As text they are UTF-8, in which each byte that is none becomes a lone surrogate (PEP 383).

const ESCAPED = 0xdc00;
const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a name. */
export function decode_name(bytes: Uint8Array): string {
  const whole = decoded(bytes);
  if (whole !== null) return whole;
  let text = "";
  for (let start = 0; start < bytes.length;) {
    const length = sequence_length(bytes, start);
    text +=
      length === 0 ? String.fromCharCode(ESCAPED + bytes[start]!) : decoded(bytes.subarray(start, start + length));
    start += Math.max(1, length);
  }
  return text;
}

/** How many bytes a character takes; 0 for a byte that begins none. */
function sequence_length(bytes: Uint8Array, start: number): number {
  for (let length = 1; length <= 4 && start + length <= bytes.length; length++)
    if (decoded(bytes.subarray(start, start + length)) !== null) return length;
  return 0;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a name. */
export function encode_name(text: string): Uint8Array {
  const encoder = new TextEncoder();
  if (text.isWellFormed()) return encoder.encode(text);
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const is_escaped = point > ESCAPED + 0x7f && point <= ESCAPED + 0xff;
    if (is_escaped) bytes.push(point - ESCAPED);
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}
