import asyncio
from dataclasses import dataclass, field


@dataclass
class Ask:
    question: str
    args: tuple = ()
    answer: asyncio.Future = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Actor:
    def __init__(self, name):
        self.name = name
        self.mailbox = asyncio.Queue()
        self.task = asyncio.create_task(self.live(), name=name)

    def tell(self, message):
        self.mailbox.put_nowait(message)

    async def ask(self, question, *args):
        request = Ask(question, args)
        self.mailbox.put_nowait(request)
        return await request.answer

    async def live(self):
        while True:
            match await self.mailbox.get():
                case None:
                    print(self.name, "stops")
                    return
                case Ask(question, args, answer):
                    try:
                        answer.set_result(getattr(self, f"on_{question}")(*args))
                    except Exception as error:
                        answer.set_exception(error)
                case str(text):
                    print(self.name, "hears", text)
                case other:
                    print(self.name, "ignores", other)


class Counter(Actor):
    def __init__(self, name, start=0):
        super().__init__(name)
        self.value = start

    def on_add(self, amount):
        self.value += amount
        return self.value

    def on_report(self):
        return f"{self.name}={self.value}"


async def main():
    first, second = Counter("first"), Counter("second", 10)
    first.tell("hello")
    first.tell(42)
    print(await asyncio.gather(first.ask("add", 2), second.ask("add", 3), first.ask("add", 5)))
    for question, *args in (["report"], ["missing"], ["add"], ["add", "x"]):
        try:
            print(await first.ask(question, *args))
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
    for actor in (first, second):
        actor.tell(None)
    await asyncio.gather(first.task, second.task)
    print(first.task.done(), second.mailbox.empty())


asyncio.run(main())
