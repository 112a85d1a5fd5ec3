import {
  Bytes,
  call,
  Dict,
  exception,
  float,
  getattr,
  getitem,
  kwargs,
  len,
  pow,
  print,
  rest_keywords,
  str,
  take_keywords,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

class Secret {
  __str__(): any {
    throw new ValueError("no text");
  }
}

class Chatty {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  __str__(): string {
    print("<asked>", { end: "" });
    return this.name;
  }
}

class Recorder {
  declare parts: unknown[];

  constructor() {
    this.parts = [];
  }

  write(text: unknown): number {
    this.parts.push(text);
    return len(text);
  }
}

function attempt(...values_items: unknown[]): void {
  const options_2 = take_keywords(values_items);
  const options = rest_keywords(options_2);
  const values = Tuple.of(...values_items);
  try {
    call(print, ...values, kwargs(options));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError || error instanceof TypeError)) {
      throw error;
    }
    print(`| ${str(getattr(type(error), "__name__"))}: ${str(error)}`);
  }
}

attempt("user", "ada", new Secret(), "never");
attempt(new Secret());
attempt("digits", pow(10, 5000), { end: "!" });
attempt("a", "b", { sep: 3 });
attempt("a", "b", { end: Bytes.from_latin1("") });
attempt("before", new Chatty("object"), "after", [
  1,
  getattr(getattr(new Secret(), "__class__"), "__name__"),
]);
attempt(
  1,
  float(2),
  null,
  true,
  "text",
  Tuple.of(1),
  getattr(
    getitem(new Dict<string, typeof Secret>([["a", Secret]]), "a"),
    "__name__",
  ),
  { sep: " - ", end: " .\n" },
);

const recorder = new Recorder();
print("x", 1, [2], { sep: ", ", end: ";", file: recorder });
print({ file: recorder });
print("only", { file: recorder });
attempt("half", new Secret(), { file: recorder });
print(recorder.parts);
