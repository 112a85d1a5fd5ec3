import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";

/** A warning with all that is known of it, as `catch_warnings(record=True)` records it. */
export class WarningMessage {
  static readonly __name__: string = "WarningMessage";
  static readonly __module__: string = "warnings";

  message: any;
  category: any;
  filename: any;
  lineno: any;
  file: any;
  line: any;
  source: any;
  _category_name: any;

  constructor(
    message: any,
    category: any,
    filename: any,
    lineno: any,
    file: any = null,
    line: any = null,
    source: any = null,
  ) {
    this.message = message;
    this.category = category;
    this.filename = filename;
    this.lineno = lineno;
    this.file = file;
    this.line = line;
    this.source = source;
    this._category_name = category === null ? null : class_name(category as Function);
  }

  __str__(): string {
    const { message, _category_name: name, filename, lineno, line } = this;
    return `{message : ${repr(message)}, category : ${repr(name)}, filename : ${repr(filename)}, lineno : ${str(lineno)}, line : ${repr(line)}}`;
  }
}
