import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { signatureOf } from "../2-infer/signatures.ts";
import type { InferredModule, Type } from "../2-infer/types.ts";
import { apiEntry, memberOf } from "./members.ts";

/**
 * The names of keyword arguments that find their parameters at run time, because the callee is not known before; `null` where no call
 * of the program has any. Functions that such a call may reach record their parameters: minifiers rename them in the source.
 */
export function keywordsAtRunTime(module: ast.Module, types: InferredModule): ReadonlySet<string> | null {
  const names = new Set<string>();
  let found = false;
  for (const node of walk(module)) {
    if (node.kind !== "Call" || !isPlacedAtRunTime(node, types)) continue;
    found = true;
    if (node.keywords.some(passesMapping)) return mentionedNames(module);
    for (const { arg } of node.keywords) names.add(arg!);
  }
  return found ? names : null;
}

/** `f(**options)`, and `Thread(target=f, kwargs=options)`. */
function passesMapping({ arg }: ast.Keyword): boolean {
  return arg === null || arg === "kwargs";
}

/** What the keys of such a mapping may be: every keyword and text of the program. */
function mentionedNames(module: ast.Module): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of walk(module)) {
    if (node.kind === "keyword" && node.arg !== null) names.add(node.arg);
    if (node.kind === "Constant" && node.value.type === "str") names.add(node.value.value);
  }
  return names;
}

function isPlacedAtRunTime({ func, keywords }: ast.Call, types: InferredModule): boolean {
  if (keywords.length === 0) return false;
  const type = types.typeOf(func);
  return !isKnown(type) || keywords.some((each) => passesMapping(each) || passesOn(type, each.arg!));
}

const knownKinds: ReadonlySet<Type["kind"]> = new Set(["function", "method", "class", "api", "apiMethod", "never"]);

function isKnown({ kind }: Type): boolean {
  return knownKinds.has(kind);
}

/** Whether a function of the runtime hands a keyword argument to a function that it is given: `partial(f, b=1)`. */
function passesOn(type: Type, keyword: string): boolean {
  const entry =
    type.kind === "api" ? apiEntry(type.name) : type.kind === "apiMethod" ? memberOf(type.receiver, type.name) : null;
  const text = entry !== null && "signature" in entry ? entry.signature : null;
  if (text == null) return false;
  const parameters = signatureOf(text);
  const kinds = new Set(parameters.map(({ kind }) => kind));
  return kinds.has("rest") && kinds.has("keywords") && !parameters.some(({ name }) => name === keyword);
}
