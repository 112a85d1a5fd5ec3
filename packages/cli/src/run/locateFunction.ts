import type { Runtime, Session } from "node:inspector";

/** What the debugger calls a function while it is asked about it. */
const HELD = Symbol.for("tsyncio.located");

const known = new WeakMap<Function, readonly [number, number]>();

let session: Session | null = null;

/** Where a function stands in its script, from V8's debugger: the line and the column, counted from one; of a bound function, those of its target. */
export function locateFunction(definition: Function): readonly [line: number, column: number] | null {
  const place = known.get(definition) ?? ask(definition);
  if (place !== null) known.set(definition, place);
  return place;
}

function ask(definition: Function): readonly [number, number] | null {
  session ??= connected();
  Object.assign(globalThis, { [HELD]: definition });
  const held = evaluated(session, `globalThis[Symbol.for("${HELD.description!}")]`);
  Reflect.deleteProperty(globalThis, HELD);
  return held === undefined ? null : locationOf(session, held);
}

/** The debugger is loaded only where it is needed. */
function connected(): Session {
  const made = new (process.getBuiltinModule("node:inspector").Session)();
  made.connect();
  return made;
}

function evaluated(debug: Session, expression: string): string | undefined {
  let found: string | undefined;
  debug.post("Runtime.evaluate", { expression }, (_error, answer) => (found = answer?.result.objectId));
  return found;
}

function locationOf(debug: Session, objectId: string): readonly [number, number] | null {
  let inner: Runtime.InternalPropertyDescriptor[] = [];
  debug.post("Runtime.getProperties", { objectId, ownProperties: true }, (_error, answer) => {
    inner = answer?.internalProperties ?? [];
  });
  const target = inner.find(({ name }) => name === "[[TargetFunction]]")?.value?.objectId;
  if (target !== undefined) return locationOf(debug, target);
  const location = inner.find(({ name }) => name === "[[FunctionLocation]]")?.value?.value as Location | undefined;
  return location === undefined ? null : [location.lineNumber + 1, location.columnNumber + 1];
}

interface Location {
  readonly lineNumber: number;
  readonly columnNumber: number;
}
