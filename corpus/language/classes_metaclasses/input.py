# Metaclasses as programs write them: one object of a class, a registry of plugins, classes that read their own bodies.
import asyncio


class Singleton(type):
    _objects = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._objects:
            cls._objects[cls] = super().__call__(*args, **kwargs)
        return cls._objects[cls]


class Settings(metaclass=Singleton):
    def __init__(self, path="default.toml", *, debug=False):
        print("reading", path, debug)
        self.path = path


class Plugin(type):
    registry = {}

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        if bases:
            mcs.registry[options.get("key", name.lower())] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.number = len(Plugin.registry)

    def __len__(cls):
        return len(cls.registry)

    def __iter__(cls):
        return iter(sorted(cls.registry))

    def __getitem__(cls, key):
        return cls.registry[key]

    def __repr__(cls):
        return f"<plugin {cls.__name__} {cls.number}>"

    @property
    def label(cls):
        return cls.__name__.upper()


class Handler(metaclass=Plugin):
    async def handle(self, text):
        await asyncio.sleep(0)
        return f"{type(self).label}: {text}"


class Csv(Handler):
    pass


class Json(Handler, key="js"):
    async def handle(self, text):
        return "{" + await super().handle(text) + "}"


class Field:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name


class Table(type):
    def __new__(mcs, name, bases, namespace):
        fields = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        rest = {key: value for key, value in namespace.items() if key not in fields}
        rest["fields"] = fields
        rest["columns"] = lambda self: [f"{key} {field.kind}" for key, field in self.fields.items()]
        return super().__new__(mcs, name, bases, rest)


class User(metaclass=Table):
    name = Field("text")
    age = Field("int")
    limit = 10

    def describe(self):
        return f"{len(self.fields)} fields, at most {self.limit}"


class Abstract(type):
    def __call__(cls, *args):
        if cls.__name__.startswith("Base"):
            raise TypeError(f"{cls.__name__} is abstract")
        return super().__call__(*args)


class BaseShape(metaclass=Abstract):
    pass


class Square(BaseShape):
    pass


async def main():
    print(Settings("a.toml", debug=True) is Settings("b.toml"), Settings().path, type(Settings), isinstance(Settings, Singleton))
    print(Plugin.registry, len(Handler), list(Handler), Handler["js"], Csv.label, [cls.number for cls in (Handler, Csv, Json)])
    print(await asyncio.gather(*(Handler[key]().handle("x") for key in Handler)))
    print(list(User.fields), hasattr(User, "name"), User().columns(), User().describe(), User.limit, type(User).__name__)
    print(isinstance(Square(), BaseShape), type(Square) is Abstract, issubclass(Abstract, type), Square.__mro__)
    for bad in (lambda: BaseShape(), lambda: Csv().label, lambda: Handler.missing, lambda: Handler["xml"]):
        try:
            bad()
        except (TypeError, AttributeError, KeyError) as error:
            print(type(error).__name__, error)
    try:

        class Both(Settings, Handler):
            pass

    except TypeError as error:
        print(error)


asyncio.run(main())
