import { add_crossing, crossings_of } from "../../coroutines/crossings.ts";
import { callable } from "../builtins/classes.ts";
import { call } from "../calls/call.ts";
import { is_type } from "../names.ts";
import { truth } from "../truth.ts";
import { instance_of, is_subclass } from "../types/checks.ts";
import { Tuple } from "../values/tuple.ts";
import { type AnyGroup, is_group } from "./groups.ts";
import { BaseException, TypeError } from "./hierarchy.ts";

/** Whether an exception, or a group as a whole, belongs to the matching part. */
export type Predicate = (exception: BaseException) => boolean;

/** What `split` and `subgroup` take: a class, a tuple of classes or a function. Raises TypeError for anything else. */
export function predicate(condition: unknown): Predicate {
  const isClass = is_type(condition) && is_subclass(condition, BaseException);
  if (isClass || (condition instanceof Tuple && condition.items.every(is_type)))
    return (exception) => instance_of(exception, condition);
  if (!is_type(condition) && callable(condition)) return (exception) => truth(call(condition, exception));
  throw new TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
}

/** The matching part and the rest. An exact match takes the whole group; otherwise its members are split. */
export function split_group(
  group: AnyGroup,
  matches: Predicate,
  wanted: "both" | "matching" = "both",
): [AnyGroup | null, AnyGroup | null] {
  if (matches(group)) return [group, null];
  const inside: unknown[] = [];
  const outside: unknown[] = [];
  for (const member of group.exceptions as Iterable<BaseException>) {
    if (!is_group(member)) {
      (matches(member) ? inside : outside).push(member);
      continue;
    }
    const [matched, rest] = split_group(member, matches, wanted);
    if (matched !== null) inside.push(matched);
    if (rest !== null) outside.push(rest);
  }
  return [derived(group, inside), wanted === "both" ? derived(group, outside) : null];
}

function derived(group: AnyGroup, members: unknown[]): AnyGroup | null {
  if (members.length === 0) return null;
  const part: unknown = group.derive(members);
  if (!(part instanceof BaseException) || !is_group(part))
    throw new TypeError("derive must return an instance of BaseExceptionGroup");
  part.__cause__ = group.__cause__;
  part.__context__ = group.__context__;
  part.__traceback__ = group.__traceback__;
  // CPython sets the cause as `raise … from` does.
  part.__suppress_context__ = true;
  // Notes are copied if they are a sequence, whatever the program has put there.
  const notes: unknown = group.__notes__;
  if (Array.isArray(notes) || notes instanceof Tuple) part.__notes__ = [...(notes as Iterable<string>)];
  share_stack(part, group);
  return part;
}

/** A part was raised where its group was. */
function share_stack(part: AnyGroup, group: AnyGroup): void {
  Object.defineProperty(part, "stack", { configurable: true, get: () => group.stack });
  for (const capture of crossings_of(group)) add_crossing(part, capture);
}
