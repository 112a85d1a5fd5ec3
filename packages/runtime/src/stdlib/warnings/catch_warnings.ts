import { is_keywords } from "../../python/calls/keywords.ts";
import { RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { Warning } from "../../python/exceptions/warnings.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { filters, set_filters, simplefilter } from "./filters.ts";
import { own_show, set_showwarning, shown, showwarning } from "./show.ts";

import type { WarningMessage } from "./message.ts";

interface Options {
  record?: any;
  action?: any;
  category?: any;
  lineno?: any;
  append?: any;
}

interface Before {
  readonly filters: unknown;
  readonly show: unknown;
  readonly to: typeof shown.to;
}

/** Keeps the filters, and gives them back at the end of the block; with `record`, the warnings go into a list meanwhile. */
export class catch_warnings {
  static readonly __name__: string = "catch_warnings";
  static readonly __module__: string = "warnings";

  readonly #options: Options;
  #before: Before | null = null;

  constructor(options: Options = {}) {
    if (!is_keywords(options))
      throw new TypeError("catch_warnings.__init__() takes 1 positional argument but 2 were given");
    this.#options = options;
  }

  __enter__(): WarningMessage[] | null {
    if (this.#before !== null) throw new RuntimeError(`Cannot enter ${repr(this)} twice`);
    this.#before = { filters, show: showwarning, to: shown.to };
    set_filters([...(filters as Iterable<unknown>)]);
    const { record = false, action = null, category = Warning, lineno = 0, append = false } = this.#options;
    if (action !== null) simplefilter(action, category, lineno, append);
    if (!truth(record)) return null;
    const log: WarningMessage[] = [];
    shown.to = (message) => log.push(message);
    set_showwarning(own_show());
    return log;
  }

  __exit__(..._details: unknown[]): null {
    if (this.#before === null) throw new RuntimeError(`Cannot exit ${repr(this)} without entering first`);
    set_filters(this.#before.filters);
    set_showwarning(this.#before.show);
    shown.to = this.#before.to;
    return null;
  }

  __repr__(): string {
    return `${class_name(this.constructor)}(${truth(this.#options.record ?? false) ? "record=True" : ""})`;
  }
}
