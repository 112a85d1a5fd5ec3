import {
  add,
  Exception,
  exception,
  float,
  format,
  gt,
  iadd,
  type int,
  isub,
  print,
  str,
  sub,
  sum,
} from "@tsyncio/runtime";

class InsufficientFunds extends Exception {
  declare shortfall: int | float;

  constructor(needed: float, available: float | int) {
    super(
      `needed ${format(needed, ".2f")}, available ${format(available, ".2f")}`,
    );
    this.shortfall = sub(needed, available);
  }
}

class Account {
  declare owner: string;
  declare balance: float | int;

  static count = 0;

  constructor(owner: string, balance: float = float(0)) {
    this.owner = owner;
    this.balance = balance;
    Account.count += 1;
  }

  withdraw(amount: float): float | int {
    if (gt(amount, this.balance)) {
      throw new InsufficientFunds(amount, this.balance);
    }
    this.balance = isub(this.balance, amount);
    return this.balance;
  }

  __repr__(): string {
    return `<${this.owner}: ${format(this.balance, ",.2f")}>`;
  }
}

function transfer(source: Account, target: Account, amount: float): boolean {
  try {
    try {
      source.withdraw(amount);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof InsufficientFunds)) {
        throw error;
      }
      print(
        `transfer failed: ${str(error)} (short of ${str(error.shortfall)})`,
      );
      return false;
    }
    target.balance = iadd(target.balance, amount);
  } finally {
    print("accounts:", source, target);
  }
  return true;
}

const [ada, bob] = [new Account("Ada", 1500), new Account("Bob")];
const results = Array.from([1000, 750.5, 499.5], (amount) =>
  transfer(ada, bob, amount),
);
print(results, Account.count, sum(results));
print(`total ${str(add(ada.balance, bob.balance))}`);
