/** The parameters of a function, as its `def` has them. */
export interface Signature {
  /** Positional parameters in order. */
  readonly positional: readonly Parameter[];
  /** How many of them are positional only. */
  readonly positional_only: number;
  readonly keyword_only: readonly Parameter[];
  /** `*args`: surplus positional arguments are accepted. */
  readonly variadic: boolean;
  /** `**keywords`: surplus keyword arguments are accepted. */
  readonly keywords: boolean;
}

/** One parameter. */
export interface Parameter {
  readonly name: string;
  readonly has_default: boolean;
}

/** The property under which a function carries its signature. */
export const SIGNATURE: unique symbol = /* @__PURE__ */ Symbol("signature");

/**
 * Records a function's parameters for dynamic calls: `signature(f, "a, b=…, /, *args, c, d=…, **rest")`, and its `__qualname__`
 * where that is more than its name. Returns the function.
 */
export function signature<F extends Function>(target: F, parameters: string, qualified?: string): F {
  Object.defineProperty(target, SIGNATURE, { value: parameters, writable: true, configurable: true });
  if (qualified !== undefined)
    Object.defineProperty(target, "__qualname__", { value: qualified, writable: true, configurable: true });
  return target;
}

const parsed = /* @__PURE__ */ new Map<string, Signature>();

/** The recorded signature of a function; undefined when none was recorded. */
export function signature_of(target: Function): Signature | undefined {
  if (!Object.hasOwn(target, SIGNATURE)) return undefined;
  const text = (target as { [SIGNATURE]?: string })[SIGNATURE];
  if (text === undefined) return undefined;
  let result = parsed.get(text);
  if (result === undefined) parsed.set(text, (result = parse_signature(text)));
  return result;
}

/** Parses the text that `signature` records. */
export function parse_signature(text: string): Signature {
  const positional: Parameter[] = [];
  const keyword_only: Parameter[] = [];
  const result = { positional, keyword_only, positional_only: 0, variadic: false, keywords: false };
  let after_star = false;
  for (const part of text.split(",").map((piece) => piece.trim())) {
    if (part === "") continue;
    if (part === "/") result.positional_only = positional.length;
    else if (part.startsWith("**")) result.keywords = true;
    else if (part.startsWith("*")) {
      after_star = true;
      result.variadic = part.length > 1;
    } else (after_star ? keyword_only : positional).push(parameter(part));
  }
  return result;
}

function parameter(part: string): Parameter {
  const equals = part.indexOf("=");
  return equals < 0 ? { name: part, has_default: false } : { name: part.slice(0, equals).trim(), has_default: true };
}

const simple_parameters = /^(?:async\s+)?(?:function\s*\*?\s*)?(?:[\w$#]*\s*)?\(([\w$\s,="'!-]*)\)/;

const read_from_source = /* @__PURE__ */ new WeakMap<Function, readonly Parameter[] | null>();

/** A function's parameters from its source, when they are plain names, some with simple defaults; else undefined. */
export function source_parameters(target: Function): readonly Parameter[] | undefined {
  let parameters = read_from_source.get(target);
  if (parameters === undefined) read_from_source.set(target, (parameters = parameters_in_source(target) ?? null));
  return parameters ?? undefined;
}

function parameters_in_source(target: Function): readonly Parameter[] | undefined {
  const source = Function.prototype.toString.call(target);
  if (source.endsWith("{ [native code] }")) return undefined;
  return simple_parameters.exec(source)?.[1]?.split(",").flatMap(source_parameter);
}

/** A parameter as the source of a function has it; none for empty text. */
export function source_parameter(text: string): Parameter[] {
  const [name = "", fallback] = text.split("=");
  return name.trim() === "" ? [] : [{ name: name.trim(), has_default: fallback !== undefined }];
}

let renamed: boolean | undefined;

/** Whether a minifier has renamed the parameters that the source of functions says. */
export function are_renamed(): boolean {
  return (renamed ??= !/\(text\b/.test(Function.prototype.toString.call(source_parameter)));
}

/** The error for keyword arguments of a function whose parameters were renamed and are not recorded: it names the way out. */
export function renamed_parameters({ name }: Function): Error {
  return new Error(
    `a minifier has renamed the parameters of ${name}(), which takes no keyword arguments here: give it positional ones, or bundle with the names that identifiers have`,
  );
}

const plain_parameters = /^(?:async\s+)?(?:function\s*\*?\s*)?(?:[\w$#]*\s*)?\(([\w$\s,]*)\)/;

/** The names of a function's parameters from its source, when they are all plain; undefined when some are not. */
export function plain_names(target: Function): string[] | undefined {
  const source = Function.prototype.toString.call(target);
  if (source.endsWith("{ [native code] }")) return undefined;
  const text = plain_parameters.exec(source)?.[1] ?? /^(?:async\s+)?([\w$]+)\s*=>/.exec(source)?.[1];
  return text
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
