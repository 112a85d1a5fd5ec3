a + \
    b