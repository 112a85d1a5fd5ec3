/** The part of Python's `warnings` that the tests use. */
import * as py from "../../../../packages/runtime/src/index.ts";
import { warning_catchers, type WarningCatcher } from "../../../../packages/runtime/src/program/warn.ts";

/** What `catch_warnings(record=True)` records. */
class Recorded {
  readonly message: string;
  readonly category: string;
  readonly filename: string;
  readonly lineno: number;

  constructor(message: string, category: string, filename: string, lineno: number) {
    this.message = message;
    this.category = category;
    this.filename = filename;
    this.lineno = lineno;
  }
}

const entered: catch_warnings[] = [];

/** Keeps the filters, and the warnings where it records them. */
export class catch_warnings {
  readonly #list: Recorded[] | null;
  /** Whether a filter ignores warnings. */
  is_ignoring = false;
  readonly #catcher: WarningCatcher = ({ category, message, file, line }) => {
    if (!this.is_ignoring) this.#list?.push(new Recorded(message, category, file, line));
    return this.is_ignoring || this.#list !== null;
  };

  constructor(...given: unknown[]) {
    this.#list = py.truth(py.take_keywords(given)["record"] ?? false) ? [] : null;
  }

  __enter__(): unknown {
    warning_catchers.push(this.#catcher);
    entered.push(this);
    return this.#list;
  }

  __exit__(): boolean {
    warning_catchers.splice(warning_catchers.lastIndexOf(this.#catcher), 1);
    entered.pop();
    return false;
  }
}

/** What comes of warnings: only whether they are ignored counts here. */
export function simplefilter(action: string): null {
  const scope = entered.at(-1);
  if (scope !== undefined) scope.is_ignoring = action === "ignore";
  return null;
}

export function filterwarnings(action: string): null {
  return simplefilter(action);
}
