import queue
import threading
import time


def produce(items, count):
    for i in range(count):
        items.put(i)
        time.sleep(0.02)
    items.put(None)


def consume(items, results):
    time.sleep(0.01)
    while True:
        item = items.get()
        if item is None:
            break
        results.append(item * item)
        items.task_done()


items = queue.Queue(maxsize=2)
results = []
threads = [
    threading.Thread(target=produce, args=(items, 3)),
    threading.Thread(target=consume, args=(items, results)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results, items.qsize())
try:
    items.get(timeout=0.01)
except queue.Empty:
    print("empty")
urgent = queue.PriorityQueue()
for entry in [(2, "b"), (1, "a"), (3, "c")]:
    urgent.put(entry)
print([urgent.get()[1] for _ in range(3)])
