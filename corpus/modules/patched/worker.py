on_done = None
hooks = []


def compute(number):
    return number * 2


def run(number):
    if on_done is not None:
        on_done(number)
    for hook in hooks:
        hook(f"hook {number}")
    return compute(number)
