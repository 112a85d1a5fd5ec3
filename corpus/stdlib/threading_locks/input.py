import threading
import time


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()

    def deposit(self, times):
        for _ in range(times):
            with self.lock:
                seen = self.balance
                time.sleep(0.001)
                self.balance = seen + 1


account = Account()
threads = [threading.Thread(target=account.deposit, args=(5,), name=f"teller {i}") for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(account.balance, [thread.is_alive() for thread in threads])

ready = threading.Event()


def wait_for_it():
    print("waits", threading.current_thread().name)
    ready.wait()
    print("goes on")


waiting = threading.Thread(target=wait_for_it)
waiting.start()
time.sleep(0.02)
print(waiting.is_alive(), threading.active_count())
ready.set()
waiting.join()


class Worker(threading.Thread):
    def __init__(self, number):
        super().__init__(name=f"worker {number}")
        self.number = number

    def run(self):
        time.sleep(self.number * 0.02)
        print(self.name, "ran")


workers = [Worker(i) for i in (3, 1, 2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()

local = threading.local()
local.value = "main"


def look():
    print(hasattr(local, "value"))


look()
other = threading.Thread(target=look)
other.start()
other.join()
lock = threading.RLock()
with lock:
    with lock:
        print("twice")
semaphore = threading.Semaphore(1)
print(semaphore.acquire(), semaphore.acquire(blocking=False), semaphore.acquire(timeout=0.01))
try:
    threading.Lock().release()
except RuntimeError as error:
    print(error)
