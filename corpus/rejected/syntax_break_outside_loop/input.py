def stop(value):
    if value:
        break
