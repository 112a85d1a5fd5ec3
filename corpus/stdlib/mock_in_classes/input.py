from unittest import mock


class Plain:
    action = mock.Mock(return_value=3)

    def run(self):
        return self.action(1)


class Dynamic(Plain):
    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        return name


for cls in (Plain, Dynamic):
    thing = cls()
    print(thing.run(), thing.action is cls.action, thing.action.call_args, type(thing.action).__name__)
    print(getattr(thing, "action") is cls.action)
    thing.action.foo.return_value = 4
    print(thing.action.foo())


def local():
    class Local(Plain):
        other = mock.MagicMock()

    thing = Local()
    print(thing.other.call_count)
    thing.other(2)
    print(thing.other.mock_calls)


local()
