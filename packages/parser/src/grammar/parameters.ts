import { tokenTypes as t } from "../lexer/vocabulary.ts";
import type { Rule } from "./base.ts";
import { ExpressionRules } from "./expressions.ts";

/** Parameters of definitions and lambdas. Their order is checked by expressions/parameters.ts, which reads them in production. */
export abstract class ParameterRules extends ExpressionRules {
  readonly annotation = this.RULE("annotation", () => {
    this.CONSUME(t.COLON);
    this.SUBRULE(this.element);
  });

  readonly parameter = this.RULE("parameter", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.SLASH) },
      {
        ALT: () => {
          this.CONSUME(t.STAR);
          this.OPTION(() => {
            this.CONSUME(t.NAME);
            this.OPTION2(() => this.SUBRULE(this.annotation));
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.DOUBLESTAR);
          this.CONSUME2(t.NAME);
          this.OPTION3(() => this.SUBRULE2(this.annotation));
        },
      },
      {
        ALT: () => {
          this.CONSUME3(t.NAME);
          this.OPTION4(() => this.SUBRULE3(this.annotation));
          this.OPTION5(() => {
            this.CONSUME(t.EQUAL);
            this.SUBRULE(this.expression);
          });
        },
      },
    ]);
  });

  /** Parameters with commas between them and perhaps a last one. */
  private readonly parameterList: Rule<void> = this.RULE("parameterList", () => {
    this.SUBRULE(this.parameter);
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      this.OPTION2(() => this.SUBRULE(this.parameterList));
    });
  });

  readonly parameters = this.RULE("parameters", () => {
    this.OPTION(() => this.SUBRULE(this.parameterList));
  });

  readonly lambdaParameter = this.RULE("lambdaParameter", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.SLASH) },
      {
        ALT: () => {
          this.CONSUME(t.STAR);
          this.OPTION(() => this.CONSUME(t.NAME));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.DOUBLESTAR);
          this.CONSUME2(t.NAME);
        },
      },
      {
        ALT: () => {
          this.CONSUME3(t.NAME);
          this.OPTION2(() => {
            this.CONSUME(t.EQUAL);
            this.SUBRULE(this.expression);
          });
        },
      },
    ]);
  });

  private readonly lambdaParameterList: Rule<void> = this.RULE("lambdaParameterList", () => {
    this.SUBRULE(this.lambdaParameter);
    this.OPTION(() => {
      this.CONSUME(t.COMMA);
      this.OPTION2(() => this.SUBRULE(this.lambdaParameterList));
    });
  });

  readonly lambdaParameters = this.RULE("lambdaParameters", () => {
    this.OPTION(() => this.SUBRULE(this.lambdaParameterList));
  });
}
