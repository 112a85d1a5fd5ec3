whole = "\U0001f600"
halves = "\ud83d\ude00"
joined = "\ud83d" "\ude00"
print(len(whole), len(halves), len(f"{whole}\ud83d\ude00"), joined == halves)
