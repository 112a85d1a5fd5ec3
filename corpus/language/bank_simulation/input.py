class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed:.2f}, available {available:.2f}")
        self.shortfall = needed - available


class Account:
    count = 0

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        return self.balance

    def __repr__(self):
        return f"<{self.owner}: {self.balance:,.2f}>"


def transfer(source, target, amount):
    try:
        source.withdraw(amount)
    except InsufficientFunds as error:
        print(f"transfer failed: {error} (short of {error.shortfall})")
        return False
    else:
        target.balance += amount
    finally:
        print("accounts:", source, target)
    return True


ada, bob = Account("Ada", 1500), Account("Bob")
results = [transfer(ada, bob, amount) for amount in (1000, 750.5, 499.5)]
print(results, Account.count, sum(results))
print(f"total {ada.balance + bob.balance}")
