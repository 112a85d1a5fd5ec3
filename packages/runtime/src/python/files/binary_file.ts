import { OSError } from "../exceptions/os.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { require_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { buffer_bytes } from "../values/buffer.ts";
import { Bytes } from "../values/bytes.ts";
import { FileObject, read_size } from "./file_object.ts";
import { UnsupportedOperation } from "./unsupported_operation.ts";

/** A file opened with `b` in its mode. */
abstract class BinaryFile extends FileObject<Bytes> {
  static readonly __builtin__: string = "BufferedRandom";

  read(size: unknown = null): Bytes {
    this.#check("read");
    const most = read_size(size);
    if (most < -1) throw new ValueError("read length must be non-negative or -1");
    return new Bytes(most < 0 ? this.stream.read_all() : this.stream.read(most));
  }

  /** At most one piece that the system has ready. */
  read1(size: unknown = -1): Bytes {
    this.#check("read");
    const most = Number(require_index(size));
    return new Bytes(this.stream.read(most < 0 ? 8192 : most));
  }

  readline(size: unknown = -1): Bytes {
    this.check_open();
    this.#check("read");
    const limit = read_size(size);
    return new Bytes(this.stream.read_line(limit < 0 ? Infinity : limit));
  }

  write(content: unknown): number {
    if (this.mode === "rb") throw new UnsupportedOperation("write");
    const bytes = buffer_bytes(content);
    if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(content)}'`);
    this.check_open("write to closed file");
    this.stream.write(bytes);
    return bytes.length;
  }

  override flush(): null {
    this.check_open("flush of closed file");
    return null;
  }

  tell(): number {
    this.check_open("tell of closed file");
    return this.stream.tell();
  }

  seek(offset: unknown, whence: unknown = 0): number {
    this.check_open("seek of closed file");
    const origin = Number(require_index(whence));
    if (origin !== 0 && origin !== 1 && origin !== 2) throw new ValueError(`whence value ${origin} unsupported`);
    const position = [0, this.stream.tell(), this.stream.file.size()][origin]! + Number(require_index(offset));
    if (position < 0) throw new OSError(22, "Invalid argument");
    this.stream.seek(position);
    return position;
  }

  truncate(size: unknown = null): number {
    this.check_open("truncate of closed file");
    if (this.mode === "rb") throw new UnsupportedOperation("truncate");
    const length = size === null ? this.stream.tell() : Number(require_index(size));
    this.stream.truncate(length);
    return length;
  }

  __repr__(): string {
    return `<_io.${(this.constructor as typeof BinaryFile).__builtin__} name=${repr(this.name)}>`;
  }

  protected empty(line: Bytes): boolean {
    return line.length === 0;
  }

  #check(operation: string): void {
    if (this.mode === "wb" || this.mode === "ab" || this.mode === "xb") throw new UnsupportedOperation(operation);
    this.check_open(`${operation} of closed file`);
  }
}

/** A binary file for reading. */
export class BufferedReader extends BinaryFile {
  static override readonly __builtin__: string = "BufferedReader";
  static override readonly __module__: string = "_io";
}

/** A binary file for writing. */
export class BufferedWriter extends BinaryFile {
  static override readonly __builtin__: string = "BufferedWriter";
  static override readonly __module__: string = "_io";
}

/** A binary file for both. */
export class BufferedRandom extends BinaryFile {
  static override readonly __builtin__: string = "BufferedRandom";
  static override readonly __module__: string = "_io";
}
