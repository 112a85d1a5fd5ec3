import { createHash } from "node:crypto";
import { dump } from "@tsyncio/ast";
import { parse } from "../../src/index.ts";
import { livePython } from "../live.ts";

/** What the live interpreter says of each source: a digest of its tree, or the refusal with its place. */
const program = `
import ast, hashlib, json, sys
sys.setrecursionlimit(20000)
for source in json.load(sys.stdin):
    try:
        compile(source, "x", "exec")
        text = ast.dump(ast.parse(source), indent=2, include_attributes=True)
        verdict = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    except SyntaxError as error:
        place = "" if error.lineno is None else f" at {error.lineno}:{error.offset or 0}"
        verdict = f"{error.__class__.__name__}: {error.msg}{place}"
    except (UnicodeError, RecursionError, MemoryError):
        # What CPython says in these cases is no refusal of its own.
        verdict = "refused"
    print(json.dumps(verdict))
`;

/** CPython's verdicts on some sources; null where it is not found. */
export const liveVerdicts = (sources: readonly string[]): string[] | null => {
  const output = livePython(program, JSON.stringify(sources));
  return output === null ? null : output.split("\n", sources.length).map((line) => JSON.parse(line) as string);
};

/** Our verdict on a source, in CPython's form. */
export const ourVerdict = (source: string): string => {
  const result = parse(source);
  if (result.ok) return createHash("sha256").update(dump(result.module)).digest("hex").slice(0, 8);
  const [first] = result.diagnostics;
  if (first === undefined) return "refused without a diagnostic";
  return `${first.message} at ${first.span.line}:${first.span.column}`;
};

const accepts = (verdict: string): boolean => /^[\da-f]{8}$/.test(verdict);

const place = / at \d+:\d+$/;

const digest = (verdict: string): string => createHash("sha256").update(verdict).digest("base64url").slice(0, 4);

/** A short digest of a verdict for the recording; marked where CPython tells no place, or not even the words. */
export const tokenOf = (verdict: string): string => {
  if (verdict === "refused") return "!";
  return accepts(verdict) || place.test(verdict) ? digest(verdict) : `?${digest(verdict)}`;
};

/** Whether our verdict is the one that was recorded, as far as that goes. */
export const matches = (ours: string, token: string): boolean => {
  if (token === "!") return !accepts(ours);
  return token.startsWith("?") ? digest(ours.replace(place, "")) === token.slice(1) : digest(ours) === token;
};
