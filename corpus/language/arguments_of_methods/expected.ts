import {
  call,
  call_method,
  exception,
  finish_class,
  getattr,
  iadd,
  known_as,
  kwargs,
  mul,
  print,
  put_member,
  rest_arguments,
  rest_keywords,
  setattr,
  signature,
  str,
  take_keywords,
  type Tuple,
  TypeError,
} from "@tsyncio/runtime";

class Account {
  __init__(owner: unknown, balance: unknown = 0): null {
    setattr(this, "owner", owner);
    setattr(this, "balance", balance);
    return null;
  }

  deposit(amount: unknown, options: { note?: unknown } = {}): unknown {
    const note = options.note === undefined ? "" : options.note;
    setattr(this, "balance", iadd(getattr(this, "balance"), amount));
    return getattr(this, "balance");
  }

  static opened(owner: unknown): unknown {
    return call(this, owner);
  }

  static {
    class StatementClass {
      line(number: unknown): string {
        return `line ${str(number)}`;
      }
    }
    put_member(
      Account,
      "Statement",
      finish_class(StatementClass, {
        name: "Statement",
        qualname: "Account.Statement",
      }),
    );
  }
}
signature(Account.prototype.__init__, "owner, balance=…");
signature(Account.prototype.deposit, "amount, *, note=…");
finish_class(Account);

class Savings extends Account {
  interest(rate: unknown, years: unknown = 1): unknown {
    return mul(mul(getattr(this, "balance"), rate), years);
  }
}
signature(Savings.prototype.interest, "rate, years=…");
finish_class(Savings);

function attempt(title: string, action: unknown): void {
  try {
    print(title, "gives", call(action));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(title, "fails:", error);
  }
}

const savings = call(Savings, "Ada", 100);
attempt("deposit(5)", () => call_method(savings, "deposit", 5));
attempt("deposit()", () => call_method(savings, "deposit"));
attempt("deposit(1, 2)", () => call_method(savings, "deposit", 1, 2));
attempt("deposit(amount=1, memo=2)", () =>
  call_method(savings, "deposit", kwargs({ amount: 1, memo: 2 })),
);
attempt("interest()", () => call_method(savings, "interest"));
attempt("interest(1, 2, 3)", () => call_method(savings, "interest", 1, 2, 3));
attempt("interest(rate=1, rate again)", () =>
  call_method(savings, "interest", 1, kwargs({ rate: 2 })),
);
attempt("opened()", () => call_method(Savings, "opened"));
attempt("opened('Bob').owner", () =>
  getattr(call_method(Savings, "opened", "Bob"), "owner"),
);
attempt("Savings()", () => call(Savings));
attempt("Savings(1, 2, 3)", () => call(Savings, 1, 2, 3));
attempt("Statement().line()", () =>
  call_method(call_method(Account, "Statement"), "line"),
);
attempt("Statement().line(1, 2)", () =>
  call_method(call_method(Account, "Statement"), "line", 1, 2),
);

function by_name(
  target: Savings | typeof Savings,
  name: string,
  ...arguments__items: unknown[]
): void {
  const options_2 = take_keywords(arguments__items);
  const keywords = rest_keywords(options_2);
  const arguments_: Tuple<number[]> = rest_arguments(arguments__items);
  attempt(
    name,
    known_as(
      () => call(getattr(target, name), ...arguments_, kwargs(keywords)),
      "<lambda>",
      "by_name.<locals>.<lambda>",
    ),
  );
}

by_name(savings, "deposit");
by_name(savings, "deposit", 1, 2);
by_name(savings, "interest", { years: 3 });
by_name(Savings, "opened");
print(
  getattr(getattr(savings, "deposit"), "__qualname__"),
  getattr(getattr(savings, "interest"), "__qualname__"),
  getattr(getattr(call_method(Account, "Statement"), "line"), "__qualname__"),
);
