import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { GrammarBase } from "./base.ts";
import type { Rule } from "./base.ts";

/**
 * Atoms: what expressions are made of. These rules describe and recognise; the expression parser in
 * expressions/ reads them in production, and a test holds the two together.
 */
export abstract class AtomRules extends GrammarBase {
  abstract readonly expression: Rule<unknown>;
  abstract readonly namedExpression: Rule<unknown>;
  abstract readonly disjunction: Rule<unknown>;
  abstract readonly bitwiseOr: Rule<unknown>;
  abstract readonly targets: Rule<unknown>;
  abstract readonly elements: Rule<unknown>;
  abstract readonly value: Rule<unknown>;

  readonly starred = this.RULE("starred", () => {
    this.CONSUME(t.STAR);
    this.SUBRULE(this.bitwiseOr);
  });

  readonly namedElement = this.RULE("namedElement", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.starred) }, { ALT: () => this.SUBRULE(this.namedExpression) }]);
  });

  readonly clauses = this.RULE("clauses", () => {
    this.AT_LEAST_ONE(() => {
      this.OPTION(() => this.CONSUME(t.ASYNC));
      this.CONSUME(t.FOR);
      this.SUBRULE(this.targets);
      this.CONSUME(t.IN);
      this.SUBRULE(this.disjunction);
      this.MANY(() => {
        this.CONSUME(t.IF);
        this.SUBRULE2(this.disjunction);
      });
    });
  });

  /** More elements, each after a comma, and perhaps a last comma. */
  readonly moreElements = this.RULE("moreElements", () => {
    this.CONSUME(t.COMMA);
    this.OPTION(() => {
      this.SUBRULE(this.namedElement);
      this.OPTION2(() => this.SUBRULE(this.moreElements));
    });
  });

  readonly parentheses = this.RULE("parentheses", () => {
    this.CONSUME(t.LPAR);
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.yield) },
        {
          ALT: () => {
            this.SUBRULE(this.namedElement);
            this.OPTION2(() =>
              this.OR2([{ ALT: () => this.SUBRULE(this.moreElements) }, { ALT: () => this.SUBRULE(this.clauses) }]),
            );
          },
        },
      ]),
    );
    this.CONSUME(t.RPAR);
  });

  readonly brackets = this.RULE("brackets", () => {
    this.CONSUME(t.LSQB);
    this.OPTION(() => {
      this.SUBRULE(this.namedElement);
      this.OPTION2(() =>
        this.OR([{ ALT: () => this.SUBRULE(this.moreElements) }, { ALT: () => this.SUBRULE(this.clauses) }]),
      );
    });
    this.CONSUME(t.RSQB);
  });

  readonly entry = this.RULE("entry", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.DOUBLESTAR);
          this.SUBRULE(this.bitwiseOr);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.expression);
          this.CONSUME(t.COLON);
          this.SUBRULE2(this.expression);
        },
      },
    ]);
  });

  readonly moreEntries = this.RULE("moreEntries", () => {
    this.CONSUME(t.COMMA);
    this.OPTION(() => {
      this.SUBRULE(this.entry);
      this.OPTION2(() => this.SUBRULE(this.moreEntries));
    });
  });

  /** After the colon of a first key. */
  readonly dictionaryRest = this.RULE("dictionaryRest", () => {
    this.CONSUME(t.COLON);
    this.SUBRULE(this.expression);
    this.OPTION(() =>
      this.OR([{ ALT: () => this.SUBRULE(this.moreEntries) }, { ALT: () => this.SUBRULE(this.clauses) }]),
    );
  });

  /** After a first element that no colon follows. */
  readonly setRest = this.RULE("setRest", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.moreElements) }, { ALT: () => this.SUBRULE(this.clauses) }]);
  });

  readonly braces = this.RULE("braces", () => {
    this.CONSUME(t.LBRACE);
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.DOUBLESTAR);
            this.SUBRULE(this.bitwiseOr);
            this.OPTION2(() => this.SUBRULE(this.moreEntries));
          },
        },
        {
          ALT: () => {
            this.SUBRULE(this.starred);
            this.OPTION3(() => this.SUBRULE(this.setRest));
          },
        },
        {
          ALT: () => {
            this.SUBRULE(this.namedExpression);
            this.OPTION4(() =>
              this.OR2([{ ALT: () => this.SUBRULE(this.dictionaryRest) }, { ALT: () => this.SUBRULE2(this.setRest) }]),
            );
          },
        },
      ]),
    );
    this.CONSUME(t.RBRACE);
  });

  readonly field = this.RULE("field", () => {
    this.CONSUME(t.LBRACE);
    this.SUBRULE(this.value);
    this.OPTION(() => this.CONSUME(t.EQUAL));
    this.OPTION2(() => {
      this.CONSUME(t.EXCLAMATION);
      this.CONSUME(t.NAME);
    });
    this.OPTION3(() => {
      this.CONSUME(t.COLON);
      this.MANY(() => this.SUBRULE(this.formattedPart));
    });
    this.CONSUME(t.RBRACE);
  });

  readonly formattedPart = this.RULE("formattedPart", () => {
    this.OR([{ ALT: () => this.CONSUME(t.FSTRING_MIDDLE) }, { ALT: () => this.SUBRULE(this.field) }]);
  });

  readonly strings = this.RULE("strings", () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(t.STRING) },
        {
          ALT: () => {
            this.CONSUME(t.FSTRING_START);
            this.MANY(() => this.SUBRULE(this.formattedPart));
            this.CONSUME(t.FSTRING_END);
          },
        },
      ]),
    );
  });

  readonly atom = this.RULE("atom", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.NAME) },
      { ALT: () => this.CONSUME(t.NUMBER) },
      { ALT: () => this.SUBRULE(this.strings) },
      { ALT: () => this.SUBRULE(this.parentheses) },
      { ALT: () => this.SUBRULE(this.brackets) },
      { ALT: () => this.SUBRULE(this.braces) },
      { ALT: () => this.CONSUME(t.NONE) },
      { ALT: () => this.CONSUME(t.TRUE) },
      { ALT: () => this.CONSUME(t.FALSE) },
      { ALT: () => this.CONSUME(t.ELLIPSIS) },
    ]);
  });

  readonly yield = this.RULE("yield", () => {
    this.CONSUME(t.YIELD);
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.FROM);
            this.SUBRULE(this.expression);
          },
        },
        { ALT: () => this.SUBRULE(this.elements) },
      ]),
    );
  });
}
