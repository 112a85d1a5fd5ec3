def collect(source):
    return [item async for item in source]
