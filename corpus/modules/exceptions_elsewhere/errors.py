class AppError(Exception):
    pass


class Missing(AppError):
    def __init__(self, key):
        super().__init__(f"no {key}")
        self.key = key
