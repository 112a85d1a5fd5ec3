# Attributes may have any name: those that a runtime would like for itself, and keys of other people's data.
import asyncio


class Response:
    def __init__(self, raw_data, **fields):
        self.raw_data = raw_data
        self.raw_type = "text"
        self.items = []
        self.length = len(raw_data)
        for name, value in fields.items():
            setattr(self, name, value)

    def raw_keys(self):
        return sorted(vars(self))


response = Response("a=1", **{"$ref": "#/top", "size": 3, "raw_value": None})
print(response.raw_data, getattr(response, "raw_" + "type"), response.raw_keys(), hasattr(response, "raw_items"))
print(vars(response), getattr(response, "$ref"), type(response).__name__)


class Failure(Exception):
    def __init__(self, message, raw_body):
        super().__init__(message)
        self.raw_body = raw_body


def body_of(error):
    return getattr(error, "raw_body", "nothing")


try:
    raise Failure("bad", b"\x00")
except Failure as error:
    print(error, error.raw_body, body_of(error), body_of(ValueError()), error.__dict__)


class Settings(dict):
    """A dict with methods and attributes of the names that a container may have inside."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.raw_text = "text"
        self.size = len(self)

    def set(self, key, value):
        self[key] = value
        return self

    def find(self, prefix):
        return [key for key in self if key.startswith(prefix)]

    def remove(self, key):
        del self[key]
        return self

    def has(self, key):
        return key in self


settings = Settings(host="local", port=80)
settings.set("path", "/").set("hash", "").remove("hash")
print(settings, settings.find("p"), settings.has("host"), settings.size, settings.raw_text, vars(settings))
print({**settings}, settings | {"x": 1}, list(settings.items()), settings == {"host": "local", "port": 80, "path": "/"})
settings.__dict__["size"] = 9
settings.update(port=81)
print(settings.size, len(settings), settings["port"])


class Job:
    raw_count = 0

    async def raw_run(self, value):
        Job.raw_count += value
        return Job.raw_count


async def main():
    job = Job()
    for method in ("raw_run", "raw_run"):
        print(await getattr(job, method)(2))


asyncio.run(main())


class Named:
    raw_type_name = "mine"


try:
    Named() + 1
except TypeError as error:
    print(error, Named.raw_type_name)
