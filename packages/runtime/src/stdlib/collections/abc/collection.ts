import { inherits } from "../../../python/classes/inherits.ts";
import { abstract_class } from "./abstract_class.ts";
import { Container, Iterable, Sized } from "./one_method.ts";

/** What has a length, can be gone through and asked by `in`. */
export class Collection extends inherits(Sized, Iterable, Container) {
  static readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { methods: ["__len__", "__iter__", "__contains__"] });
  }
}
