METHODS = "isprintable isalpha isdecimal isdigit isnumeric isalnum isspace islower isupper istitle isidentifier upper lower title casefold swapcase capitalize"


def rows():
    """Every character, whatever Unicode the machine has: without the surrogates, which are no text in JavaScript."""
    for method in METHODS.split():
        for first, last in ((0, 0x3000), (0xA000, 0xD800), (0xE000, 0x11000), (0x11000, 0x20000)):
            yield "over_characters", f"{method!r}, {first}, {last}"
