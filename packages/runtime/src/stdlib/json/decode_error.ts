import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { text_length, text_part } from "../../python/text/points.ts";

/** A text is no JSON: `msg` says what was expected, `pos` is the place in `doc`, in characters. */
export class JSONDecodeError extends ValueError {
  static readonly [SIGNATURE]: string = "msg, doc, pos";
  static readonly __name__: string = "JSONDecodeError";
  static readonly __module__: string = "json.decoder";

  msg: any;
  doc: any;
  pos: any;
  lineno: any;
  colno: any;

  constructor(msg: any, doc: any, pos: any) {
    const before = text_part(doc, 0, Number(pos));
    const lineno = before.split("\n").length;
    const colno = text_length(before.slice(before.lastIndexOf("\n") + 1)) + 1;
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }
}
