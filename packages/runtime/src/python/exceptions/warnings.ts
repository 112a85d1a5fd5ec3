import { Exception } from "./hierarchy.ts";

/** The root of the warnings. */
export class Warning extends Exception {
  static override readonly __builtin__: string = "Warning";
}

/** A dubious comparison of bytes and text. */
export class BytesWarning extends Warning {
  static override readonly __builtin__: string = "BytesWarning";
}

/** A deprecated feature, of interest to developers. */
export class DeprecationWarning extends Warning {
  static override readonly __builtin__: string = "DeprecationWarning";
}

/** A default encoding that depends on the locale. */
export class EncodingWarning extends Warning {
  static override readonly __builtin__: string = "EncodingWarning";
}

/** A deprecated feature, of interest to users. */
export class FutureWarning extends Warning {
  static override readonly __builtin__: string = "FutureWarning";
}

/** A probable mistake in an import. */
export class ImportWarning extends Warning {
  static override readonly __builtin__: string = "ImportWarning";
}

/** A feature that will be deprecated. */
export class PendingDeprecationWarning extends Warning {
  static override readonly __builtin__: string = "PendingDeprecationWarning";
}

/** A resource was not released. */
export class ResourceWarning extends Warning {
  static override readonly __builtin__: string = "ResourceWarning";
}

/** Dubious behaviour at run time, such as a coroutine that was never awaited. */
export class RuntimeWarning extends Warning {
  static override readonly __builtin__: string = "RuntimeWarning";
}

/** Dubious syntax. */
export class SyntaxWarning extends Warning {
  static override readonly __builtin__: string = "SyntaxWarning";
}

/** A dubious use of text. */
export class UnicodeWarning extends Warning {
  static override readonly __builtin__: string = "UnicodeWarning";
}

/** A warning of the user's code. */
export class UserWarning extends Warning {
  static override readonly __builtin__: string = "UserWarning";
}
