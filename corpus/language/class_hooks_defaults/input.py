registry = {}
prefix = "plugin"


class Plugin:
    def __init_subclass__(cls, key=prefix.upper(), tags=("plain",), **options):
        super().__init_subclass__(**options)
        registry[key] = (cls, tags)

    def __class_getitem__(cls, item=len(prefix)):
        return f"{cls.__name__} of {item}"

    def __new__(cls, name=prefix + "-1"):
        self = super().__new__(cls)
        self.label = name
        return self

    @classmethod
    def described(cls, sep=" / ".strip()):
        return sep.join([cls.__name__, str(len(registry))])


class Reader(Plugin):
    pass


class Writer(Plugin, key="writer", tags=["fast", "safe"]):
    pass


for key, (cls, tags) in registry.items():
    print(key, cls.__name__, tags)
print(Reader["text"], Writer[int], Plugin[None])
print(Reader().label, Writer("other").label, Writer.described(), Reader.described("+"))

try:

    class Wrong(Plugin, key="wrong", colour="red"):
        pass

except TypeError as error:
    print(error)
try:

    class Unknown(Missing, key=f"{also_missing}"):
        pass

except NameError as error:
    print(error)
