import asyncio
import functools
import inspect


def keep(method):
    return method


def logged(method):
    @functools.wraps(method)
    async def wrapper(self, *args, **kwargs):
        print("before", method.__name__, args, kwargs)
        return await method(self, *args, **kwargs)

    return wrapper


def given(name):
    def decorate(method):
        async def other(self, value, *, suffix="!"):
            return f"{name} {value}{suffix} {await method(self, value)}"

        return other

    return decorate


class Service:
    def __init__(self, name):
        self.name = name

    @keep
    async def kept(self, value, times=2):
        await asyncio.sleep(0)
        return f"{self.name} {value}" * times

    @logged
    async def noisy(self, value, *, flag=False):
        await asyncio.sleep(0)
        return (self.name, value, flag)

    @given("other")
    async def replaced(self, value):
        return value * 2


async def main():
    service = Service("s")
    print(await service.kept(1), await service.kept(2, times=1), await service.kept(value=3))
    print(await service.noisy(1), await service.noisy(2, flag=True))
    print(await service.replaced(4), await service.replaced(5, suffix="?"))
    print(asyncio.iscoroutinefunction(service.kept), inspect.iscoroutinefunction(Service.noisy))
    print(asyncio.iscoroutinefunction(service.replaced))
    coroutine = service.kept(7)
    print(asyncio.iscoroutine(coroutine))
    print(await coroutine)
    print(await asyncio.gather(service.kept(1), service.noisy(2), service.replaced(3)))
    task = asyncio.create_task(service.noisy("task"))
    print(await task)
    try:
        await service.kept()
    except TypeError as error:
        print(error)
    try:
        await service.replaced(1, 2)
    except TypeError as error:
        print(error)
    method = service.kept
    print(await method(9))
    print(await Service.kept(service, 10))


asyncio.run(main())
