class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount, *, note=""):
        self.balance += amount
        return self.balance

    @classmethod
    def opened(cls, owner):
        return cls(owner)

    class Statement:
        def line(self, number):
            return f"line {number}"


class Savings(Account):
    def interest(self, rate, years=1):
        return self.balance * rate * years


def attempt(title, action):
    try:
        print(title, "gives", action())
    except TypeError as error:
        print(title, "fails:", error)


savings = Savings("Ada", 100)
attempt("deposit(5)", lambda: savings.deposit(5))
attempt("deposit()", lambda: savings.deposit())
attempt("deposit(1, 2)", lambda: savings.deposit(1, 2))
attempt("deposit(amount=1, memo=2)", lambda: savings.deposit(amount=1, memo=2))
attempt("interest()", lambda: savings.interest())
attempt("interest(1, 2, 3)", lambda: savings.interest(1, 2, 3))
attempt("interest(rate=1, rate again)", lambda: savings.interest(1, rate=2))
attempt("opened()", lambda: Savings.opened())
attempt("opened('Bob').owner", lambda: Savings.opened("Bob").owner)
attempt("Savings()", lambda: Savings())
attempt("Savings(1, 2, 3)", lambda: Savings(1, 2, 3))
attempt("Statement().line()", lambda: Account.Statement().line())
attempt("Statement().line(1, 2)", lambda: Account.Statement().line(1, 2))


def by_name(target, name, *arguments, **keywords):
    attempt(name, lambda: getattr(target, name)(*arguments, **keywords))


by_name(savings, "deposit")
by_name(savings, "deposit", 1, 2)
by_name(savings, "interest", years=3)
by_name(Savings, "opened")
print(savings.deposit.__qualname__, savings.interest.__qualname__, Account.Statement().line.__qualname__)
