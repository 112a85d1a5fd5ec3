const short_escapes: Record<number, string> = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };

/** `b'text\x00'`. */
export function bytes_repr(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let text = "";
  for (const byte of bytes) text += byte_text(byte, quote);
  return `b${quote}${text}${quote}`;
}

function byte_text(byte: number, quote: string): string {
  if (byte === quote.charCodeAt(0)) return `\\${quote}`;
  const short = short_escapes[byte];
  if (short !== undefined) return short;
  return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
}
