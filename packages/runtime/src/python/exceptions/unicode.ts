import { character_escape } from "../repr/string.ts";

interface CodecError {
  encoding: string;
  object: any;
  start: number;
  end: number;
  reason: string;
}

/** `'ascii' codec can't encode character '\xe9' in position 3: ordinal not in range(128)`. */
export function encode_error_text({ encoding, object, start, end, reason }: CodecError): string {
  if (end !== start + 1)
    return `'${encoding}' codec can't encode characters in position ${start}-${end - 1}: ${reason}`;
  const character = character_escape([...object][start].codePointAt(0));
  return `'${encoding}' codec can't encode character '${character}' in position ${start}: ${reason}`;
}

/** `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`. */
export function decode_error_text({ encoding, object, start, end, reason }: CodecError): string {
  if (end !== start + 1) return `'${encoding}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
  const byte = object.at(start).toString(16).padStart(2, "0");
  return `'${encoding}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`;
}
