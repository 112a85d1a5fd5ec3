import asyncio


def main():
    loop = asyncio.new_event_loop()
    first = loop.call_at(5, print)
    second = loop.call_at(6, print)
    print(first < second, first <= second, first > second, first >= second, first == second, first != second)
    print([timer.when() for timer in sorted([second, first])], max(first, second).when())
    again = loop.call_at(5, print)
    print(first == again, hash(first) == hash(again), first <= again, first < again, first is again)
    again.cancel()
    print(first == again, again.cancelled(), first.cancelled())
    loop.close()


main()
