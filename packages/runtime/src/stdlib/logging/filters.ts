import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { hasattr } from "../../python/attributes/getattr.ts";
import { equal } from "../../python/comparison/equality.ts";
import { truth } from "../../python/truth.ts";
import { LogRecord } from "./record.ts";

/** Lets records through whose logger has a name, or is below it. */
export class Filter {
  static readonly __name__: string = "Filter";
  static readonly __module__: string = "logging";

  declare name: string;
  declare nlen: number;

  constructor(name = "") {
    this.name = name;
    this.nlen = name.length;
  }

  filter(record: any): any {
    if (this.name === "" || this.name === record.name) return true;
    return record.name.startsWith(`${this.name}.`);
  }
}

/** What loggers and handlers have in common: the filters. */
export class Filterer {
  static readonly __name__: string = "Filterer";
  static readonly __module__: string = "logging";

  filters: any[] = [];

  /** Adds a filter: an object with `filter`, or a function. */
  addFilter(filter: any): null {
    if (!this.filters.some((each) => equal(each, filter))) this.filters.push(filter);
    return null;
  }

  removeFilter(filter: any): null {
    const place = this.filters.findIndex((each) => equal(each, filter));
    if (place >= 0) this.filters.splice(place, 1);
    return null;
  }

  /** Whether all filters let a record through: false, or the record, or the one that a filter gave in its place. */
  filter(record: any): any {
    let passed = record;
    for (const each of this.filters) {
      const result: unknown = hasattr(each, "filter") ? call_method(each, "filter", passed) : call(each, passed);
      if (!truth(result)) return false;
      if (result instanceof LogRecord) passed = result;
    }
    return passed;
  }
}
