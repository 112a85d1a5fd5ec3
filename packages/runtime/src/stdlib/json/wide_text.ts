/** The text of bytes in UTF-16 or UTF-32, with or without a mark. What is no text becomes U+FFFD. */
export function wide_text(bytes: Uint8Array, encoding: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = encoding.startsWith("utf-16") ? 2 : 4;
  const unit = (place: number, little: boolean): number =>
    size === 2 ? view.getUint16(place, little) : view.getUint32(place, little);
  const is_marked = !encoding.includes("-", 5);
  const little = is_marked ? unit(0, true) === 0xfeff : encoding.endsWith("le");
  let text = "";
  for (let place = is_marked ? size : 0; place + size <= bytes.length; place += size) {
    const point = unit(place, little);
    text += size === 2 ? String.fromCharCode(point) : String.fromCodePoint(point);
  }
  return text;
}
