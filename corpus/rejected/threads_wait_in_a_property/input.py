import threading
import time


class Thing:
    @property
    def value(self):
        time.sleep(1)
        return 1


def show():
    print(Thing().value)


threading.Thread(target=show).start()
