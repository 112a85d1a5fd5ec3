class AppError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code

class Empty(AppError):
    def __str__(self):
        return ""

def f():
    raise AppError(5)

try:
    f()
except AppError as e:
    print(e.code)
    raise Empty(3)
