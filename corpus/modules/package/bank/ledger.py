entries: list[str] = []


def note(text):
    entries.append(text)
