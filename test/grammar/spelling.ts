import type { Random } from "./sentences.ts";

/** Spellings of the tokens that have many. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  NAME: ["a", "b", "c", "d", "r", "s", "_", "match", "case", "type"],
  NUMBER: ["1", "0x2f", "3.5", "4j", "5_0"],
  STRING: ["'t'", 'r"u"', "'''v\n'''", "'\\x41'"],
  FSTRING_START: ['f"', "f'''", "rf'"],
  FSTRING_MIDDLE: ["text", "<5", "{{"],
};

/** One f-string, or one field inside one, that is being spelt. */
interface Inside {
  /** What ends the string. */
  readonly quote: string;
  /** Whether text stands here, as it is, or tokens. */
  literal: boolean;
  /** How many brackets are open in the field. */
  brackets: number;
}

/** Spells the tokens of a sentence as source text. */
export class Speller {
  private readonly random: Random;
  private text = "";
  private indentation = "";
  private inside: Inside[] = [];

  constructor(random: Random) {
    this.random = random;
  }

  /** The source text of a sentence. */
  spell(tokens: readonly string[]): string {
    this.text = "";
    this.indentation = "";
    this.inside = [];
    for (const token of tokens) this.add(token);
    return this.text;
  }

  private add(token: string): void {
    if (token === "NEWLINE") this.text += "\n";
    else if (token === "INDENT") this.indentation += "  ";
    else if (token === "DEDENT") this.indentation = this.indentation.slice(2);
    else if (token === "EOF") return;
    else this.write(token, this.spelt(token));
  }

  private spelt(token: string): string {
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token === "WITH_LPAR") return "(";
    if (token === "FSTRING_END") return this.inside.at(-1)?.quote ?? "";
    const known = spellings[token];
    if (known === undefined) throw new Error(`no spelling for ${token}`);
    return known[Math.floor(this.random() * known.length)] as string;
  }

  /** Adds a token, with white space before it unless it stands in the text of an f-string, or right behind a `!`. */
  private write(token: string, spelt: string): void {
    const literal = this.inside.at(-1)?.literal === true;
    if (this.text === "" || this.text.endsWith("\n")) this.text += this.indentation;
    else if (!literal && !/[^!]!$/.test(this.text)) this.text += " ";
    this.text += spelt;
    this.follow(token, spelt, literal);
  }

  /** Keeps account of where in an f-string the next token stands. */
  private follow(token: string, spelt: string, literal: boolean): void {
    const inside = this.inside.at(-1);
    if (token === "FSTRING_START") this.inside.push({ quote: spelt.replace(/^\w+/, ""), literal: true, brackets: 0 });
    else if (token === "FSTRING_END") this.inside.pop();
    else if (inside === undefined) return;
    else if (literal && spelt === "{") this.inside.push({ quote: inside.quote, literal: false, brackets: 0 });
    else if (/^[([{]$/.test(spelt)) inside.brackets += 1;
    else if (spelt === "}" && inside.brackets === 0) this.inside.pop();
    else if (/^[)\]}]$/.test(spelt)) inside.brackets -= 1;
    else if (spelt === ":" && inside.brackets === 0) inside.literal = true;
  }
}
