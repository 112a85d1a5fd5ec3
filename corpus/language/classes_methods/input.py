class Account:
    """A bank account that refuses to be overdrawn."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner} has only {self.balance}")
        self.balance -= amount
        self.history.append(("withdraw", amount))
        return self


account = Account("Ada", balance=10)
account.deposit(5).withdraw(12)
print(account.owner, account.balance)
print(account.history)

try:
    account.withdraw(100)
except ValueError as error:
    print("refused:", error)

withdraw = account.withdraw
withdraw(1)
print(account.balance)
account.note = "any attribute can be added"
print(account.note)
