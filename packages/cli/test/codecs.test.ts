import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codecOf, codecs, isUnsupported } from "../src/sources/encodings.ts";
import { decodeWithIconv } from "../src/sources/iconv.ts";

/** What every byte alone, and for encodings with two bytes each pair, decodes to with Python's codec: null where it refuses. */
const program = `
import codecs, encodings, encodings.aliases, hashlib, json, os, sys
def decoded(data, name):
    try: return data.decode(name)
    except UnicodeError: return None
rows = {}
for name in json.load(sys.stdin):
    singles = [decoded(bytes([byte]), name) for byte in range(256)]
    leads = [byte for byte in range(0x80, 256) if name == "cp949" and singles[byte] is None]
    pairs = [decoded(bytes([lead, byte]), name) for lead in leads for byte in range(256)]
    text = "\\n".join("-" if each is None else "".join("%x " % ord(one) for one in each) for each in singles + pairs)
    rows[name] = hashlib.sha256(text.encode()).hexdigest()[:16]
aliases = {}
folder = os.path.dirname(encodings.__file__)
modules = [each[:-3] for each in os.listdir(folder) if each.endswith(".py") and each not in ("__init__.py", "aliases.py")]
for alias, codec in sorted(list(encodings.aliases.aliases.items()) + [(each, each) for each in modules]):
    try:
        if codecs.lookup(codec)._is_text_encoding: aliases[alias] = codec
    except LookupError: pass
print(json.dumps([rows, aliases]))
`;

type Answer = [digests: Record<string, string>, aliases: Record<string, string>];

const command = process.env["TSYNCIO_PYTHON"] ?? "python3.13";
const live = spawnSync(command, ["-X", "utf8", "-c", program], { input: JSON.stringify(codecs), encoding: "utf8" });
const recorded = JSON.parse(readFileSync(new URL("codecs.json", import.meta.url), "utf8")) as Answer;
const [digests, aliases] = live.status === 0 ? (JSON.parse(live.stdout) as Answer) : recorded;

const shown = (text: string | null): string =>
  text === null ? "-" : Array.from(text, (each) => `${(each.codePointAt(0) ?? 0).toString(16)} `).join("");

describe("each codec decodes every byte, or pair of bytes, as Python's does", () => {
  it.each(codecs.filter((codec) => codec !== "utf_8" && codec !== "ascii"))("%s", (codec) => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    const singles = bytes.map((byte) => decodeWithIconv(Uint8Array.of(byte), codec));
    const leads = bytes.filter((byte) => byte >= 0x80 && codec === "cp949" && singles[byte] === null);
    const pairs = leads.flatMap((lead) => bytes.map((byte) => decodeWithIconv(Uint8Array.of(lead, byte), codec)));
    const text = [...singles, ...pairs].map(shown).join("\n");
    expect(createHash("sha256").update(text).digest("hex").slice(0, 16)).toBe(digests[codec]);
  });
});

/** With these Python itself cannot read a source. */
const unreadable = /^(?:utf_?(?:16|32)\w*|u16|u32|unicode(?:big|little)unmarked|undefined|punycode|oem|mbcs)$/;

it("each name that Python has for a text encoding is known", () => {
  const wrong = Object.entries(aliases).filter(([alias, codec]) => {
    const ours = codecOf(alias);
    if (ours !== undefined) return ours !== codecOf(codec);
    return !isUnsupported(alias) && !unreadable.test(alias);
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(aliases).length).toBeGreaterThan(300);
});

it.runIf(live.status === 0)("the recording is what CPython says", async () => {
  await expect(`${JSON.stringify([digests, aliases], null, 2)}\n`).toMatchFileSnapshot("codecs.json");
});
