import { call_method } from "../../python/calls/call_method.ts";
import { open } from "../../python/files/open.ts";
import { str } from "../../python/repr/str.ts";
import { class_name } from "../../python/names.ts";
import { StreamHandler } from "./handlers.ts";
import { getLevelName } from "./levels.ts";

/** Writes records to a file, which is opened with the first record where `delay` is true. */
export class FileHandler extends StreamHandler {
  static override readonly __name__: string = "FileHandler";
  static override readonly __module__: string = "logging";

  declare mode: string;
  declare encoding: string | null;
  declare errors: string | null;
  declare delay: boolean;
  readonly #path: unknown;

  constructor(filename: any, mode = "a", encoding: string | null = null, delay = false, errors: string | null = null) {
    super();
    this.#path = filename;
    this.mode = mode;
    this.encoding = encoding;
    this.errors = errors;
    this.delay = delay;
    this.stream = delay ? null : this._open();
  }

  _open(): any {
    return open(this.#path, this.mode, -1, this.encoding ?? "utf-8", this.errors);
  }

  override emit(record: any): any {
    if (this.stream === null && (this.mode !== "w" || !this._closed)) this.stream = this._open();
    return this.stream === null ? null : super.emit(record);
  }

  override close(): any {
    const stream: unknown = this.stream;
    if (stream !== null) {
      this.flush();
      this.stream = null;
      call_method(stream, "close");
    }
    return super.close();
  }

  override __repr__(): string {
    return `<${class_name(this.constructor)} ${str(this.#path)} (${String(getLevelName(this.level))})>`;
  }
}
