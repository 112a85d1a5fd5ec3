import { abstract_class } from "../collections/abc/abstract_class.ts";

/** What has a path: the abstract class of objects with `__fspath__`. */
export class PathLike {
  static readonly __name__: string = "PathLike";
  static readonly __module__: string = "os";
  static {
    abstract_class(this, { abstract: ["__fspath__"], methods: ["__fspath__"] });
  }

  __fspath__(): any {
    return null;
  }
}
