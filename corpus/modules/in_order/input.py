import first
print("between")
import second
import first as again
from third import name

print(first.value, second.value, again.value, name)


if second.value > 1:
    import quiet
    print(quiet.answer)
