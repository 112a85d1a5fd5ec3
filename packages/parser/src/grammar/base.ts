import { EmbeddedActionsParser } from "chevrotain";
import type { IToken, ILookaheadStrategy, ParserMethod } from "chevrotain";
import type { Expr, Stmt } from "@tsyncio/ast";
import { Cursor } from "../expressions/cursor.ts";
import * as T from "../generated/tokens.ts";
import { Token } from "../lexer/token.ts";
import type { PythonVersion } from "../options.ts";
import { vocabulary } from "../lexer/vocabulary.ts";
import { decisionFunctions } from "./lookahead.ts";
import type { Decide, LookaheadTable } from "./lookahead.ts";

/** A rule of the grammar that makes something of the tokens. */
export type Rule<Result, Parameters extends unknown[] = []> = ParserMethod<Parameters, Result>;

/** How a parser of the grammar is set up. */
export interface GrammarOptions {
  /** Where decisions come from: in production, the tables made at build time; a strategy has Chevrotain record the rules first. */
  readonly lookahead: ILookaheadStrategy | LookaheadTable;
  /** Whether Chevrotain examines the grammar; a test does, production does not. */
  readonly validate?: boolean;
  /** Whether expressions go through the recorded rules too, which only recognise them. A test compares that with the expression parser. */
  readonly recognise?: boolean;
}

const nothing = (): Token => new Token("", 0, 0, T.EOF, 1, 0, 1, 0);

/** What stands for an expression where the rules only recognise: a target that may be assigned to. */
const placeholder: Expr = {
  kind: "Name",
  id: "",
  ctx: "Load",
  lineno: 1,
  col_offset: 0,
  end_lineno: 1,
  end_col_offset: 0,
};

const isStrategy = (lookahead: GrammarOptions["lookahead"]): lookahead is ILookaheadStrategy =>
  typeof lookahead["buildLookaheadForOptional"] === "function";

/** What Chevrotain keeps for its decisions: the functions of each rule, by the rule's number. */
interface Decisions {
  selfAnalysisDone: boolean;
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  readonly lookAheadFuncsCache: (readonly Decide[])[];
}

/** The foot of the grammar: reads tokens through the cursor that the expression parser uses too. */
export abstract class GrammarBase extends EmbeddedActionsParser {
  readonly cursor = new Cursor();
  private readonly recognise: boolean;

  constructor(options: GrammarOptions) {
    super(vocabulary.slice(1), {
      ...(isStrategy(options.lookahead) && { lookaheadStrategy: options.lookahead }),
      skipValidations: options.validate !== true,
      recoveryEnabled: false,
      maxLookahead: 1,
    });
    this.recognise = options.recognise ?? false;
    // While rules are recorded their actions run once without input; they may look at these tokens.
    this.cursor.start([nothing(), nothing(), nothing()], "");
    this.cursor.moveTo(1);
  }

  /**
   * Makes the rules ready, once all are defined. With tables, the self-analysis is left out, which records all rules
   * and takes longer than to read a file; what it would leave behind is put in its place.
   */
  protected finish(lookahead: GrammarOptions["lookahead"]): void {
    if (isStrategy(lookahead)) {
      this.performSelfAnalysis();
      return;
    }
    const decisions = this as unknown as Decisions;
    const functions = decisionFunctions(lookahead);
    for (const [rule, number] of Object.entries(decisions.fullRuleNameToShort)) {
      decisions.lookAheadFuncsCache[number] = functions.get(rule) ?? [];
    }
    decisions.selfAnalysisDone = true;
  }

  /** No alternative fits. Chevrotain would look up what the recorded rules expect, which nobody reads. */
  protected raiseNoAltException(): never {
    return this.cursor.fail();
  }

  /** What must come at least once does not come. */
  protected raiseEarlyExitException(): never {
    return this.cursor.fail();
  }

  /** Starts reading some tokens. */
  begin(tokens: readonly Token[], source: string, python: PythonVersion = "3.13"): void {
    this.input = [];
    this.cursor.start(tokens, source, python);
  }

  protected override LA(distance: number): IToken {
    const { tokens, index } = this.cursor;
    return tokens[Math.min(Math.max(index + distance - 1, 0), tokens.length - 1)] as Token;
  }

  protected override LA_FAST(distance: number): IToken {
    return this.cursor.tokens[this.cursor.index + distance - 1] as Token;
  }

  // The next five are Chevrotain's lexer adapter, which its own comment invites to override.
  protected consumeToken(): void {
    this.cursor.take();
  }

  protected exportLexerState(): number {
    return this.cursor.index;
  }

  protected importLexerState(index: number): void {
    this.cursor.moveTo(index);
  }

  protected resetLexerState(): void {
    this.cursor.moveTo(0);
  }

  protected moveToTerminatedState(): void {
    this.cursor.moveTo(this.cursor.tokens.length - 1);
  }

  /** Whether the rules only recognise here, as they do while they are recorded. */
  protected get recognising(): boolean {
    return this.recognise || this.RECORDING_PHASE;
  }

  /** Reads something by hand in production; the rule stands for it in the recorded grammar. */
  protected read<Result>(
    occurrence: number,
    rule: Rule<unknown>,
    parse: (cursor: Cursor) => Result,
    standIn: Result,
  ): Result {
    if (!this.recognise && !this.RECORDING_PHASE) return parse(this.cursor);
    this.subrule(occurrence, rule);
    return standIn;
  }

  /** Reads an expression by hand in production. */
  protected readExpression(occurrence: number, rule: Rule<unknown>, parse: (cursor: Cursor) => Expr): Expr {
    return this.read(occurrence, rule, parse, placeholder);
  }

  /** The last token taken that is not white space: where a statement ends. */
  protected lastToken(): Token {
    const { tokens } = this.cursor;
    let index = this.cursor.index - 1;
    while (index > 0 && (tokens[index] as Token).tokenTypeIdx <= T.DEDENT) index--;
    return tokens[index] as Token;
  }

  /** The statements of the block that is being read. */
  protected body: Stmt[] = [];
}
