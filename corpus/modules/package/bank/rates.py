def interest(balance):
    return balance * 0.5
