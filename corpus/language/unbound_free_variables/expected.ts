import {
  bound,
  bound_free,
  call,
  exception,
  getattr,
  type int,
  iterate,
  list,
  NameError,
  print,
  range,
  signature,
  sorted,
  str,
  sum,
  type,
  UnboundLocalError,
} from "@tsyncio/runtime";

function report(
  action:
    | (() => number)
    | ((factor?: any) => number[])
    | (() => number[])
    | (() => int),
): void {
  try {
    print(call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof NameError)) {
      throw error;
    }
    print(`${str(getattr(type(error), "__name__"))}: ${str(error)}`);
  }
}

function outer(is_bound: boolean): void {
  let answer!: number;
  function inner(): number {
    return bound_free(answer, "answer");
  }

  const late = () => bound_free(answer, "answer");
  const scaled = signature(
    (factor: any = 2) =>
      Array.from(range(factor), (n) => bound_free(answer, "answer") * n),
    "factor=…",
    "outer.<locals>.<lambda>",
  );
  report(inner);
  report(late);
  report(scaled);
  report(() =>
    sorted([3, 1], { key: (n: number) => n * bound_free(answer, "answer") }),
  );
  report(() =>
    sum(Iterator.from([1, 2]).map((n) => n * bound_free(answer, "answer"))),
  );
  try {
    print(bound(answer, "answer"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UnboundLocalError)) {
      throw error;
    }
    print("here:", error);
  }
  try {
    print(Array.from(range(2), (_) => bound(answer, "answer")));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UnboundLocalError)) {
      throw error;
    }
    print("in a list:", error);
  }
  try {
    print(list(Iterator.from(iterate(bound(answer, "answer")))));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UnboundLocalError)) {
      throw error;
    }
    print("first iterable:", error);
  }
  if (is_bound) {
    answer = 42;
  }
  report(inner);
  report(scaled);
}

outer(false);
print("---");
outer(true);

function forgotten(): void {
  let kept!: number;
  kept = 1;

  function read(): number {
    return bound_free(kept, "kept");
  }

  print(read());
  kept = undefined as any;
  report(read);
}

forgotten();
