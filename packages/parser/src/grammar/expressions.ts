import type { TokenType } from "chevrotain";
import { tokenTypes as t } from "../lexer/vocabulary.ts";
import { AtomRules } from "./atoms.ts";
import type { Rule } from "./base.ts";

const arithmeticOperators: readonly TokenType[] = [
  t.VBAR,
  t.CIRCUMFLEX,
  t.AMPER,
  t.LEFTSHIFT,
  t.RIGHTSHIFT,
  t.PLUS,
  t.MINUS,
  t.STAR,
  t.SLASH,
  t.DOUBLESLASH,
  t.PERCENT,
  t.AT,
  t.DOUBLESTAR,
];

const logicalOperators: readonly TokenType[] = [
  t.OR,
  t.AND,
  t.EQEQUAL,
  t.NOTEQUAL,
  t.LESS,
  t.LESSEQUAL,
  t.GREATER,
  t.GREATEREQUAL,
  t.IN,
  t.NOT_IN,
  t.IS,
  t.IS_NOT,
];

/**
 * Expressions: one flat rule for the operators, whose precedence is a table (expressions/precedence.ts).
 * These rules describe and recognise; expressions/ reads them in production.
 */
export abstract class ExpressionRules extends AtomRules {
  abstract readonly lambdaParameters: Rule<unknown>;

  readonly argument = this.RULE("argument", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.STAR);
          this.SUBRULE(this.expression);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.DOUBLESTAR);
          this.SUBRULE2(this.expression);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.namedExpression);
          this.OPTION(() =>
            this.OR2([
              {
                ALT: () => {
                  this.CONSUME(t.EQUAL);
                  this.SUBRULE3(this.expression);
                },
              },
              { ALT: () => this.SUBRULE(this.clauses) },
            ]),
          );
        },
      },
    ]);
  });

  readonly arguments = this.RULE("arguments", () => {
    this.SUBRULE(this.argument);
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      this.OPTION2(() => this.SUBRULE(this.arguments));
    });
  });

  readonly subscriptItem = this.RULE("subscriptItem", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.starred) },
      { ALT: () => this.SUBRULE(this.sliceRest) },
      {
        ALT: () => {
          this.SUBRULE(this.namedExpression);
          this.OPTION(() => this.SUBRULE2(this.sliceRest));
        },
      },
    ]);
  });

  /** From the first colon of a slice. */
  readonly sliceRest = this.RULE("sliceRest", () => {
    this.CONSUME(t.COLON);
    this.OPTION(() => this.SUBRULE(this.expression));
    this.OPTION2(() => {
      this.CONSUME2(t.COLON);
      this.OPTION3(() => this.SUBRULE2(this.expression));
    });
  });

  readonly subscriptItems = this.RULE("subscriptItems", () => {
    this.SUBRULE(this.subscriptItem);
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      this.OPTION2(() => this.SUBRULE(this.subscriptItems));
    });
  });

  readonly primary = this.RULE("primary", () => {
    this.SUBRULE(this.atom);
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.DOT);
            this.CONSUME(t.NAME);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.LPAR);
            this.OPTION(() => this.SUBRULE(this.arguments));
            this.CONSUME(t.RPAR);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.LSQB);
            this.SUBRULE(this.subscriptItems);
            this.CONSUME(t.RSQB);
          },
        },
      ]),
    );
  });

  readonly operand = this.RULE("operand", () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(t.PLUS) },
            { ALT: () => this.CONSUME(t.MINUS) },
            { ALT: () => this.CONSUME(t.TILDE) },
          ]);
          this.SUBRULE(this.operand);
        },
      },
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(t.AWAIT));
          this.SUBRULE(this.primary);
        },
      },
    ]);
  });

  /** Operands and arithmetic operators in a row. */
  readonly bitwiseOr = this.RULE("bitwiseOr", () => {
    this.SUBRULE(this.operand);
    this.MANY(() => {
      this.OR(arithmeticOperators.map((type) => ({ ALT: () => this.CONSUME(type) })));
      this.SUBRULE2(this.operand);
    });
  });

  /** Comparisons and `and`, `or`, `not` in a row. */
  readonly disjunction = this.RULE("disjunction", () => {
    this.SUBRULE(this.inversion);
    this.MANY(() => {
      this.OR(logicalOperators.map((type) => ({ ALT: () => this.CONSUME(type) })));
      this.SUBRULE2(this.inversion);
    });
  });

  readonly inversion = this.RULE("inversion", () => {
    this.MANY(() => this.CONSUME(t.NOT));
    this.SUBRULE(this.bitwiseOr);
  });

  readonly expression = this.RULE("expression", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.LAMBDA);
          this.SUBRULE(this.lambdaParameters);
          this.CONSUME(t.COLON);
          this.SUBRULE(this.expression);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.disjunction);
          this.OPTION(() => {
            this.CONSUME(t.IF);
            this.SUBRULE2(this.disjunction);
            this.CONSUME(t.ELSE);
            this.SUBRULE2(this.expression);
          });
        },
      },
    ]);
  });

  /** Only a name may stand before `:=`; the expression parser sees to that. */
  readonly namedExpression = this.RULE("namedExpression", () => {
    this.SUBRULE(this.expression);
    this.OPTION(() => {
      this.CONSUME(t.COLONEQUAL);
      this.SUBRULE2(this.expression);
    });
  });

  readonly element = this.RULE("element", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.starred) }, { ALT: () => this.SUBRULE(this.expression) }]);
  });

  readonly elements = this.RULE("elements", () => {
    this.SUBRULE(this.element);
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      this.OPTION2(() => this.SUBRULE(this.elements));
    });
  });

  readonly subject = this.RULE("subject", () => {
    this.SUBRULE(this.namedElement);
    this.OPTION(() => this.SUBRULE(this.moreElements));
  });

  readonly target = this.RULE("target", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.starred) }, { ALT: () => this.SUBRULE(this.bitwiseOr) }]);
  });

  readonly targets = this.RULE("targets", () => {
    this.SUBRULE(this.target);
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      this.OPTION2(() => this.SUBRULE(this.targets));
    });
  });

  readonly value = this.RULE("value", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.yield) }, { ALT: () => this.SUBRULE(this.elements) }]);
  });
}
