import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { point_position, text_part } from "../../python/text/points.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { type Hooks, NoValue, Scanner } from "./scanner.ts";

/** Keyword arguments of a decoder. */
export interface DecoderOptions {
  object_hook?: unknown;
  parse_float?: unknown;
  parse_int?: unknown;
  parse_constant?: unknown;
  strict?: unknown;
  object_pairs_hook?: unknown;
}

/** Makes values of JSON (`Lib/json/decoder.py`). */
export class JSONDecoder {
  static readonly [SIGNATURE]: string =
    "*, object_hook=…, parse_float=…, parse_int=…, parse_constant=…, strict=…, object_pairs_hook=…";
  static readonly __name__: string = "JSONDecoder";
  static readonly __module__: string = "json.decoder";

  object_hook: any;
  parse_float: any;
  parse_int: any;
  parse_constant: any;
  strict: any;
  object_pairs_hook: any;

  constructor(options: DecoderOptions = {}) {
    this.object_hook = options.object_hook ?? null;
    this.parse_float = options.parse_float ?? null;
    this.parse_int = options.parse_int ?? null;
    this.parse_constant = options.parse_constant ?? null;
    this.strict = options.strict ?? true;
    this.object_pairs_hook = options.object_pairs_hook ?? null;
  }

  /** The value of a text that is JSON. Raises JSONDecodeError. */
  decode(s: string): any {
    const scanner = new Scanner(s, 0, this.#hooks());
    scanner.skip_white();
    const value = scanned(scanner);
    scanner.skip_white();
    if (scanner.unit !== s.length) throw scanner.error("Extra data");
    return value;
  }

  /** The value that begins at a place of a text, and the place after it. */
  raw_decode(s: string, idx: number | bigint = 0): Tuple<any[]> {
    if (idx < 0) throw new ValueError("idx cannot be negative");
    const scanner = new Scanner(s, text_part(s, 0, Number(idx)).length, this.#hooks());
    return Tuple.of(scanned(scanner), point_position(s, scanner.unit));
  }

  #hooks(): Hooks {
    return { ...this, strict: truth(this.strict) };
  }
}

function scanned(scanner: Scanner): unknown {
  try {
    return scanner.value();
  } catch (caught) {
    if (caught instanceof NoValue) throw scanner.error("Expecting value", caught.unit);
    throw caught;
  }
}
