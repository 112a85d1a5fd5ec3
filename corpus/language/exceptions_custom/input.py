class AppError(Exception):
    """The root of what this program raises."""


class NotFound(AppError):
    def __init__(self, path, code=404):
        super().__init__(f"{path} was not found")
        self.path = path
        self.code = code


class Rejected(AppError):
    def __str__(self):
        return "rejected: " + ", ".join(self.args)


def open_path(path):
    if path == "/missing":
        raise NotFound(path)
    if path == "/secret":
        raise Rejected("no key", "no badge")
    if path == "/plain":
        raise AppError
    return path


for path in ["/home", "/missing", "/secret", "/plain"]:
    try:
        print("opened", open_path(path))
    except NotFound as error:
        print(error, error.code, error.path, error.args)
    except AppError as error:
        print(type(error).__name__, repr(str(error)), repr(error))
