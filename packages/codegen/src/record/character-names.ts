import { pythonVersion, runPython } from "./python.ts";

/** Names that `\N{…}` takes beside a character's own; those the interpreter does not know are left out. */
const aliases =
  "NULL|START OF HEADING|START OF TEXT|END OF TEXT|END OF TRANSMISSION|ENQUIRY|ACKNOWLEDGE|ALERT|BACKSPACE|" +
  "CHARACTER TABULATION|HORIZONTAL TABULATION|LINE FEED|NEW LINE|END OF LINE|LINE TABULATION|VERTICAL TABULATION|" +
  "FORM FEED|CARRIAGE RETURN|SHIFT OUT|LOCKING-SHIFT ONE|SHIFT IN|LOCKING-SHIFT ZERO|DATA LINK ESCAPE|" +
  "DEVICE CONTROL ONE|DEVICE CONTROL TWO|DEVICE CONTROL THREE|DEVICE CONTROL FOUR|NEGATIVE ACKNOWLEDGE|" +
  "SYNCHRONOUS IDLE|END OF TRANSMISSION BLOCK|CANCEL|END OF MEDIUM|SUBSTITUTE|ESCAPE|INFORMATION SEPARATOR FOUR|" +
  "FILE SEPARATOR|INFORMATION SEPARATOR THREE|GROUP SEPARATOR|INFORMATION SEPARATOR TWO|RECORD SEPARATOR|" +
  "INFORMATION SEPARATOR ONE|UNIT SEPARATOR|DELETE|PADDING CHARACTER|HIGH OCTET PRESET|BREAK PERMITTED HERE|" +
  "NO BREAK HERE|INDEX|NEXT LINE|START OF SELECTED AREA|END OF SELECTED AREA|CHARACTER TABULATION SET|" +
  "PARTIAL LINE DOWN|PARTIAL LINE UP|REVERSE LINE FEED|REVERSE INDEX|SINGLE SHIFT TWO|SINGLE SHIFT THREE|" +
  "DEVICE CONTROL STRING|PRIVATE USE ONE|PRIVATE USE TWO|SET TRANSMIT STATE|CANCEL CHARACTER|MESSAGE WAITING|" +
  "START OF GUARDED AREA|END OF GUARDED AREA|START OF STRING|CONTROL SEQUENCE INTRODUCER|STRING TERMINATOR|" +
  "OPERATING SYSTEM COMMAND|PRIVACY MESSAGE|APPLICATION PROGRAM COMMAND|BYTE ORDER MARK|LATIN CAPITAL LETTER GHA|" +
  "LATIN SMALL LETTER GHA|NUL|SOH|STX|ETX|EOT|ENQ|ACK|BEL|BS|HT|TAB|LF|NL|EOL|VT|FF|CR|SO|SI|DLE|DC1|DC2|DC3|" +
  "DC4|NAK|SYN|ETB|CAN|EM|EOM|SUB|ESC|FS|GS|RS|US|SP|DEL|PAD|HOP|BPH|NBH|IND|NEL|SSA|ESA|HTS|HTJ|VTS|PLD|PLU|" +
  "RI|SS2|SS3|DCS|PU1|PU2|STS|CCH|MW|SPA|EPA|SOS|SGC|SCI|CSI|ST|OSC|PM|APC|NBSP|SHY|CGJ|ALM|ZWSP|ZWNJ|ZWJ|LRM|" +
  "RLM|LRE|RLE|PDF|LRO|RLO|NNBSP|MMSP|WJ|LRI|RLI|FSI|PDI|ZWNBSP|BOM|" +
  Array.from({ length: 256 }, (_, index) => `VS${index + 1}`).join("|");

const program = `
import re, sys, unicodedata
ranges = {}
entries = []
last = -1
previous = ""
for code in range(0x110000):
    name = unicodedata.name(chr(code), "")
    if not name or name.startswith("HANGUL SYLLABLE "): continue
    if name.endswith("-%04X" % code):
        stem = name[:-len("-%04X" % code)]
        spans = ranges.setdefault(stem, [])
        if spans and spans[-1][1] == code - 1: spans[-1][1] = code
        else: spans.append([code, code])
        continue
    shared = 0
    while shared < 29 and shared < len(previous) and shared < len(name) and previous[shared] == name[shared]: shared += 1
    entries.append(("" if code == last + 1 else str(code - last)) + chr(97 + shared) + name[shared:])
    last, previous = code, name
aliases = []
for alias in ${JSON.stringify(aliases)}.split("|"):
    try: character = unicodedata.lookup(alias)
    except KeyError: continue
    if unicodedata.name(character, "") != alias: aliases.append((alias, ord(character)))
print("// Recorded from CPython ${pythonVersion}'s unicodedata by packages/codegen. Do not edit.")
print()
print("/** Names that end in the character's own number, with the ranges in which they do. */")
print("// prettier-ignore")
print("export const numberedNames: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {")
for stem, spans in ranges.items(): print('  "%s": %s,' % (stem, str(spans).replace(" ", "")))
print("};")
print()
print("/** Other names of characters. */")
print("// prettier-ignore")
print("export const aliasNames: Readonly<Record<string, number>> = {")
for alias, code in aliases: print('  "%s": %d,' % (alias, code))
print("};")
print()
print("/** A function, so that the text is not loaded before a name is looked up. The names in order of their characters, one a line: how many numbers on (nothing for one), how many letters it shares with the name before (from \`a\`), and the rest of it. */")
print("export const characterNames = (): string => \`" + "\\n".join(entries) + "\`;")
`;

/** Records the names of characters, as the parser's `\N{…}` needs them. */
export const recordCharacterNames = (python: string): string => runPython(python, program);
