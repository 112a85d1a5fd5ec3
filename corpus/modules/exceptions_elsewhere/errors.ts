import { Exception, str } from "@tsyncio/runtime";

export class AppError extends Exception {
  static __module__ = "errors";
}

export class Missing extends AppError {
  static __module__ = "errors";
  declare key: any;

  constructor(key: any) {
    super(`no ${str(key)}`);
    this.key = key;
  }
}
