import { Exception, str } from "@tsyncio/runtime";

export class AppError extends Exception {
  static __module__ = "errors";
}

export class Missing extends AppError {
  static __module__ = "errors";

  declare key: unknown;

  constructor(key: unknown) {
    super(`no ${str(key)}`);
    this.key = key;
  }
}
