import {
  bound,
  bound_global,
  Dict,
  exception,
  NameError,
  print,
  setitem,
  UnboundLocalError,
} from "@tsyncio/runtime";

let created!: string;
let counter = 0;
const settings = new Dict<string, boolean>([["debug", false]]);

function increment(): void {
  counter += 1;
}

function define(): void {
  created = "made inside a function";
}

function shadow(): string {
  const counter = "local";
  return counter;
}

function configure(): void {
  setitem(settings, "debug", true);
}

increment();
increment();
define();
configure();
print(counter, bound_global(created, "created"), shadow(), counter, settings);

function broken(): void {
  let counter!: number;
  print(bound(counter, "counter"));
  counter = 1;
}

try {
  broken();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof UnboundLocalError)) {
    throw error;
  }
  print(error);
}

try {
  print(bound_global(undefined, "never_defined"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof NameError)) {
    throw error;
  }
  print(error);
}
