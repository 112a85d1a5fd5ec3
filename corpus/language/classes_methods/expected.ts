import {
  call,
  exception,
  getattr,
  iadd,
  type int,
  isub,
  print,
  setattr,
  str,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

/** A bank account that refuses to be overdrawn. */
class Account {
  declare owner: string;
  declare balance: int;
  declare history: Tuple<[string, number]>[];

  constructor(owner: string, balance = 0) {
    this.owner = owner;
    this.balance = balance;
    this.history = [];
  }

  deposit(amount: number): Account {
    this.balance = iadd(this.balance, amount);
    this.history.push(Tuple.of("deposit", amount));
    return this;
  }

  withdraw(amount: number): Account {
    if (amount > this.balance) {
      throw new ValueError(`${this.owner} has only ${str(this.balance)}`);
    }
    this.balance = isub(this.balance, amount);
    this.history.push(Tuple.of("withdraw", amount));
    return this;
  }
}

const account = new Account("Ada", 10);
account.deposit(5).withdraw(12);
print(account.owner, account.balance);
print(account.history);

try {
  account.withdraw(100);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print("refused:", error);
}

const withdraw = getattr(account, "withdraw");
call(withdraw, 1);
print(account.balance);
setattr(account, "note", "any attribute can be added");
print(getattr(account, "note"));
