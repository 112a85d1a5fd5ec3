# A method without self runs where it is read from its class; called on an object it is a TypeError.
class Units:
    def base():
        return "metre"

    @staticmethod
    def names():
        return ["metre", "second"]

    @property
    def broken():
        return "never"

    @classmethod
    def lost():
        return "never"


print(Units.base(), Units.base().upper())
print(Units.names(), Units().names())

units = Units()
for attempt in (
    lambda: units.base(),
    lambda: Units().base(),
    lambda: units.broken,
    lambda: Units.lost(),
):
    try:
        print(attempt())
    except TypeError as error:
        print("TypeError:", error)
