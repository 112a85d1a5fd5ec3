/**
 * The tree that lowering produces: as much of TypeScript as compiled Python needs, erasable syntax only.
 *
 * Types are plain text (`"Promise<void>"`), which the printer leaves out when it prints JavaScript.
 * `line` on a node is the line of the Python it came from; the printer turns it into the position table.
 */

/** A TypeScript expression. */
export type Expression =
  | { readonly kind: "name"; readonly name: string; readonly line?: number }
  /** A token printed as it stands: a number, a bigint, `true`, `null`, `undefined`, `this`, `super`, `import.meta`. */
  | { readonly kind: "literal"; readonly text: string; readonly line?: number }
  /** `multiline` (a triple-quoted literal over several lines) prints line breaks as they are, in a template. */
  | { readonly kind: "string"; readonly value: string; readonly multiline?: boolean; readonly line?: number }
  /** A template literal: strings are its literal parts (unescaped), expressions its substitutions. */
  | {
      readonly kind: "template";
      readonly parts: readonly (string | Expression)[];
      readonly multiline?: boolean;
      readonly line?: number;
    }
  | { readonly kind: "member"; readonly object: Expression; readonly property: string; readonly line?: number }
  | { readonly kind: "index"; readonly object: Expression; readonly index: Expression; readonly line?: number }
  | {
      readonly kind: "call";
      readonly callee: Expression;
      readonly args: readonly Expression[];
      readonly typeArguments?: readonly string[];
      readonly line?: number;
    }
  | {
      readonly kind: "new";
      readonly callee: Expression;
      readonly args: readonly Expression[];
      readonly typeArguments?: readonly string[];
      readonly line?: number;
    }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression; readonly line?: number }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly line?: number;
    }
  | {
      readonly kind: "conditional";
      readonly test: Expression;
      readonly consequent: Expression;
      readonly alternate: Expression;
      readonly line?: number;
    }
  | {
      readonly kind: "arrow";
      readonly async: boolean;
      readonly parameters: readonly Parameter[];
      readonly returnType?: string;
      readonly body: Expression | readonly Statement[];
      readonly line?: number;
    }
  /** A function expression: needed for generators, which arrows cannot be. */
  | {
      readonly kind: "functionExpression";
      readonly async: boolean;
      readonly generator: boolean;
      readonly name: string | null;
      readonly parameters: readonly Parameter[];
      readonly returnType?: string;
      readonly body: readonly Statement[];
      readonly line?: number;
    }
  | { readonly kind: "array"; readonly elements: readonly Expression[]; readonly line?: number }
  /** An object literal of named entries: how keyword-only arguments travel. */
  | { readonly kind: "object"; readonly entries: readonly ObjectEntry[]; readonly line?: number }
  | { readonly kind: "spread"; readonly operand: Expression; readonly line?: number }
  | { readonly kind: "await"; readonly operand: Expression; readonly line?: number }
  | { readonly kind: "yield"; readonly operand: Expression | null; readonly delegate: boolean; readonly line?: number }
  | {
      readonly kind: "assign";
      readonly operator: AssignOperator;
      readonly target: Target;
      readonly value: Expression;
      readonly line?: number;
    }
  /** `a++` as a statement of its own, for loop updates. */
  | { readonly kind: "update"; readonly operator: "++" | "--"; readonly target: Expression; readonly line?: number }
  | { readonly kind: "sequence"; readonly expressions: readonly Expression[]; readonly line?: number }
  /** `expression as Type`: erased in JavaScript. */
  | { readonly kind: "as"; readonly expression: Expression; readonly type: string; readonly line?: number }
  /** `expression!`: erased in JavaScript. */
  | { readonly kind: "nonNull"; readonly expression: Expression; readonly line?: number };

export interface ObjectEntry {
  readonly key: string;
  readonly value: Expression;
}

/** What may stand left of `=`: a place, or a pattern of places. */
export type Target =
  | Extract<Expression, { kind: "name" | "member" | "index" }>
  | { readonly kind: "arrayPattern"; readonly elements: readonly Target[]; readonly rest: Target | null };

export type UnaryOperator = "!" | "-" | "+" | "~" | "typeof" | "void" | "delete";
export type BinaryOperator =
  | "==="
  | "!=="
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "**"
  | "&"
  | "|"
  | "^"
  | "<<"
  | ">>"
  | "&&"
  | "||"
  | "??"
  | "instanceof"
  | "in";
export type AssignOperator = "=" | "+=" | "-=" | "*=" | "/=";

export interface Parameter {
  readonly target: Target;
  readonly type?: string;
  /** `name?: type`. Not together with `initial`. */
  readonly optional?: boolean;
  readonly initial?: Expression;
  readonly rest?: boolean;
}

/**
 * Comments and spacing that stand before or beside a statement; comments keep their text without the `#`.
 * An entry of `leading` that is a line break (`"\n"`) is a blank line between comments, or between the last one and the statement.
 */
export interface Trivia {
  readonly blankBefore?: boolean;
  readonly leading?: readonly string[];
  readonly trailing?: string;
}

/** What every statement and class member may carry. */
interface Origin {
  readonly trivia?: Trivia;
  readonly line?: number;
}

/** A TypeScript statement. */
export type Statement = Origin &
  (
    | { readonly kind: "expression"; readonly expression: Expression }
    | {
        readonly kind: "variable";
        readonly keyword: "const" | "let";
        readonly target: Target;
        readonly type?: string;
        /** `name!: type`: assigned before it is read, which TypeScript cannot see. */
        readonly definite?: boolean;
        readonly initial?: Expression;
        /** Only at the top level of a module. */
        readonly exported?: boolean;
      }
    /** `export { a, b };` */
    | { readonly kind: "export"; readonly names: readonly string[] }
    | { readonly kind: "return"; readonly value: Expression | null }
    | { readonly kind: "throw"; readonly value: Expression }
    | {
        readonly kind: "if";
        readonly test: Expression;
        readonly then: readonly Statement[];
        readonly otherwise: readonly Statement[] | null;
      }
    | { readonly kind: "while"; readonly test: Expression; readonly body: readonly Statement[] }
    | {
        readonly kind: "forOf";
        readonly await: boolean;
        /** `null` assigns to `target` instead of declaring it. */
        readonly keyword: "const" | "let" | null;
        readonly target: Target;
        readonly iterable: Expression;
        readonly body: readonly Statement[];
      }
    | {
        readonly kind: "for";
        readonly initial: Statement | null;
        readonly test: Expression | null;
        readonly update: Expression | null;
        readonly body: readonly Statement[];
      }
    | { readonly kind: "break"; readonly label?: string }
    | { readonly kind: "continue"; readonly label?: string }
    | { readonly kind: "labeled"; readonly label: string; readonly body: Statement }
    | { readonly kind: "block"; readonly body: readonly Statement[] }
    | {
        readonly kind: "try";
        readonly body: readonly Statement[];
        readonly handler: { readonly parameter: string | null; readonly body: readonly Statement[] } | null;
        readonly finalizer: readonly Statement[] | null;
      }
    | FunctionDeclaration
    | ClassDeclaration
    /** Only comments: the last thing in a block, or a Python `pass` that had one. */
    | { readonly kind: "comments" }
  );

export interface FunctionDeclaration extends Origin {
  readonly kind: "function";
  readonly name: string;
  readonly exported?: boolean;
  readonly async: boolean;
  readonly generator: boolean;
  readonly parameters: readonly Parameter[];
  readonly returnType?: string;
  readonly typeParameters?: readonly string[];
  /** The docstring, printed as JSDoc. */
  readonly documentation?: string;
  readonly body: readonly Statement[];
}

export interface ClassDeclaration extends Origin {
  readonly kind: "class";
  readonly name: string;
  readonly exported?: boolean;
  readonly typeParameters?: readonly string[];
  readonly abstract?: boolean;
  readonly base: Expression | null;
  readonly documentation?: string;
  readonly members: readonly ClassMember[];
}

export type ClassMember = Origin &
  /** `declare name: type;`: erased in JavaScript, so that no own property is made before it is assigned. */
  (
    | { readonly kind: "field"; readonly name: string; readonly type: string; readonly readonly?: boolean }
    | { readonly kind: "staticField"; readonly name: string; readonly type?: string; readonly initial: Expression }
    | {
        readonly kind: "method";
        readonly name: string;
        readonly role: "method" | "constructor" | "get" | "set" | "static";
        readonly async: boolean;
        readonly generator: boolean;
        readonly parameters: readonly Parameter[];
        readonly returnType?: string;
        readonly documentation?: string;
        readonly override?: boolean;
        /** Only its types: erased in JavaScript. */
        readonly abstract?: boolean;
        readonly body: readonly Statement[];
      }
    /** `static { … }`: statements of the class body. */
    | { readonly kind: "staticBlock"; readonly body: readonly Statement[] }
    | { readonly kind: "comments" }
  );

/** One import of the emitted module. */
export type Import =
  | { readonly kind: "namespace"; readonly name: string; readonly from: string }
  | { readonly kind: "named"; readonly names: readonly ImportedName[]; readonly from: string };

export interface ImportedName {
  readonly name: string;
  /** The local name where it differs. */
  readonly alias?: string;
  readonly typeOnly?: boolean;
}

/** A whole emitted module. */
export interface EmittedModule {
  readonly documentation?: string;
  /** Comments above everything, the imports included. */
  readonly header: readonly string[];
  readonly imports: readonly Import[];
  readonly body: readonly Statement[];
}
