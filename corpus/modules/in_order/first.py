print("first begins")
import third

value = len(third.name)
print("first ends", __name__)
