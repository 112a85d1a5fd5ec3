import { no_keywords } from "../classes/extended_arguments.ts";
import { class_name, type_name } from "../names.ts";
import { str } from "../repr/str.ts";
import { is_subclass } from "../types/checks.ts";
import { Tuple } from "../values/tuple.ts";
import { AttributeError, BaseException, Exception, TypeError, ValueError } from "./hierarchy.ts";
import { predicate, split_group } from "./split.ts";

/**
 * Several exceptions raised together; `split` and `subgroup` sort them, keeping the nesting.
 * In Python an ExceptionGroup is both an Exception and a BaseExceptionGroup. Here it extends Exception, and this class accepts it as an instance.
 */
export class BaseExceptionGroup extends BaseException {
  static override readonly __builtin__: string = "BaseExceptionGroup";
  declare message: any;
  declare exceptions: Tuple<BaseException[]>;

  constructor(...args: any[]) {
    super(...args);
    const members = checked_members(args);
    fill(this, args[0], members);
    if (new.target === BaseExceptionGroup && members.every((member) => member instanceof Exception)) {
      return new ExceptionGroup(...args) as never;
    }
    if (is_subclass(new.target, Exception) && !members.every((member) => member instanceof Exception))
      throw new TypeError(`Cannot nest BaseExceptions in '${class_name(new.target)}'`);
  }

  /** `__init__`, which keeps the arguments: the group itself was made before. */
  static __builtin_init__(target: BaseException, args: unknown[]): void {
    keep_arguments(target, args);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this === BaseExceptionGroup && value instanceof ExceptionGroup) return true;
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** What `issubclass` asks. */
  static __subclasscheck__(candidate: Function): boolean {
    return (
      candidate === this ||
      candidate.prototype instanceof this ||
      (this === BaseExceptionGroup && is_subclass(candidate, ExceptionGroup))
    );
  }

  /** A group of the same kind with other members: what `split` and `subgroup` build; subclasses override it. */
  derive(exceptions: Iterable<unknown>): any {
    return new BaseExceptionGroup(this.message, [...exceptions]);
  }

  /** The part of the group that matches a class, a tuple of classes or a predicate; null when nothing does. */
  subgroup(condition: unknown): AnyGroup | null {
    return split_group(this, predicate(condition), "matching")[0];
  }

  /** The matching part and the rest, each a group or null. */
  split(condition: unknown): Tuple {
    return Tuple.from(split_group(this, predicate(condition)));
  }

  override raw$members(): readonly BaseException[] {
    return this.exceptions.items;
  }

  override __str__(): string {
    return group_text(this);
  }
}

/** A group of exceptions that a program is expected to handle. */
export class ExceptionGroup extends Exception {
  static override readonly __builtin__: string = "ExceptionGroup";
  declare message: any;
  declare exceptions: Tuple<BaseException[]>;

  constructor(...args: any[]) {
    super(...args);
    const members = checked_members(args);
    if (!members.every((member) => member instanceof Exception)) {
      const where = new.target === ExceptionGroup ? "an ExceptionGroup" : `'${class_name(new.target)}'`;
      throw new TypeError(`Cannot nest BaseExceptions in ${where}`);
    }
    fill(this, args[0], members);
  }

  /** `__init__`, which keeps the arguments: the group itself was made before. */
  static __builtin_init__(target: BaseException, args: unknown[]): void {
    keep_arguments(target, args);
  }

  /** See BaseExceptionGroup. */
  derive(exceptions: Iterable<unknown>): any {
    return new BaseExceptionGroup(this.message, [...exceptions]);
  }

  /** See BaseExceptionGroup. */
  subgroup(condition: unknown): AnyGroup | null {
    return split_group(this, predicate(condition), "matching")[0];
  }

  /** See BaseExceptionGroup. */
  split(condition: unknown): Tuple {
    return Tuple.from(split_group(this, predicate(condition)));
  }

  override raw$members(): readonly BaseException[] {
    return this.exceptions.items;
  }

  override __str__(): string {
    return group_text(this);
  }
}

/** A group of either kind. */
export type AnyGroup = BaseExceptionGroup | ExceptionGroup;

/** Whether an exception is a group. */
export function is_group(error: BaseException): error is AnyGroup {
  return error instanceof BaseExceptionGroup;
}

/** Gives a group its message and its members, which nobody can replace. */
function fill(group: BaseException, message: unknown, members: BaseException[]): void {
  const exceptions = new Tuple(members);
  const set = (): never => {
    throw new AttributeError("readonly attribute");
  };
  Object.defineProperties(group, {
    message: { get: () => message, set, configurable: true },
    exceptions: { get: () => exceptions, set, configurable: true },
  });
}

function keep_arguments(target: BaseException, args: unknown[]): void {
  no_keywords(class_name(target.constructor), args);
  target.args = args;
}

function checked_members(args: unknown[]): BaseException[] {
  if (args.length !== 2)
    throw new TypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const [message, exceptions] = args;
  if (typeof message !== "string")
    throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${type_name(message)}`);
  if (!Array.isArray(exceptions) && !(exceptions instanceof Tuple)) {
    throw new TypeError("second argument (exceptions) must be a sequence");
  }
  const members = [...(exceptions as Iterable<unknown>)];
  if (members.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  const wrong = members.findIndex((member) => !(member instanceof BaseException));
  if (wrong >= 0) throw new ValueError(`Item ${wrong} of second argument (exceptions) is not an exception`);
  return members as BaseException[];
}

function group_text(group: AnyGroup): string {
  const count = group.exceptions.length;
  return `${str(group.message)} (${count} sub-exception${count === 1 ? "" : "s"})`;
}
