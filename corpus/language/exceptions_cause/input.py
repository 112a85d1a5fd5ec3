class ConfigError(Exception):
    pass


def read(text):
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError("bad number") from error


def lookup(key):
    try:
        return {}[key]
    except KeyError:
        raise ConfigError("no such key")


def quiet(key):
    try:
        return {}[key]
    except KeyError:
        raise ConfigError("quiet") from None


for action, argument in [(read, "x"), (lookup, "a"), (quiet, "b")]:
    try:
        action(argument)
    except ConfigError as error:
        print(error)
        print("  cause:", repr(error.__cause__))
        print("  context:", repr(error.__context__))
        print("  suppressed:", error.__suppress_context__)
