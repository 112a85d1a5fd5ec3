/**
 * Compares `dump(parse(source))` with CPython's `ast.dump` on files of CPython's library.
 * `node --conditions=source conformance.ts [--all] [FOLDER-OR-FILE …]`, paths from the library's root;
 * `asyncio` and the library's own modules if none is given, everything with `--all`.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dump } from "@tsyncio/ast";
import { parse } from "../src/index.ts";
import { livePython } from "./live.ts";

const program = `
import ast, hashlib, os, sys, tokenize, json
root = os.path.dirname(os.__file__)
sys.setrecursionlimit(20000)
def files():
    for name in sys.argv[1:]:
        path = os.path.join(root, name)
        if os.path.isfile(path): yield path
        elif name == ".":
            for each in sorted(os.listdir(root)):
                if each.endswith(".py"): yield os.path.join(root, each)
        else:
            for folder, folders, names in os.walk(path):
                folders[:] = sorted(f for f in folders if f not in ("__pycache__", "site-packages"))
                for each in sorted(names):
                    if each.endswith(".py"): yield os.path.join(folder, each)
for path in files():
    try:
        with tokenize.open(path) as f: source = f.read()
        with open(path, "rb") as f: tree = ast.parse(f.read())
    except Exception as error:
        print(json.dumps([path, None])); continue
    text = ast.dump(tree, indent=2, include_attributes=True)
    print(json.dumps([path, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), source]))
`;

const surrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** UTF-8 that lets lone surrogates through, as CPython's `surrogatepass` does. */
const encoded = (text: string): Buffer => {
  if (!surrogates.test(text)) return Buffer.from(text);
  return Buffer.concat(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (character.length > 1 || code < 0xd800 || code > 0xdfff) return Buffer.from(character);
      return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]);
    }),
  );
};

const digest = (text: string): string => createHash("sha256").update(encoded(text)).digest("hex");

const args = process.argv.slice(2).filter((each) => each !== "--all");
const whole = process.argv.includes("--all");
const names = args.length > 0 ? args : whole ? [""] : ["asyncio", "."];
const output = livePython(program, "", ...names) ?? "";
let same = 0;
let refused = 0;
const differing: string[] = [];
for (const line of output.split("\n").filter((each) => each !== "")) {
  const [path, expected, source] = JSON.parse(line) as [string, string | null, string];
  if (expected === null) {
    refused++;
    continue;
  }
  const result = parse(source, { filename: path, checks: false });
  if (result.ok && digest(dump(result.module)) === expected) same++;
  else {
    const [first] = result.ok ? [] : result.diagnostics;
    const reason = first === undefined ? "differs" : `${first.span.line}:${first.span.column} ${first.message}`;
    differing.push(`${path}: ${reason}`);
  }
}
for (const each of differing) console.log(each);
console.log(`${same} equal, ${differing.length} differ, ${refused} refused by CPython`);
process.exitCode = differing.length === 0 ? 0 : 1;
void readFileSync;
