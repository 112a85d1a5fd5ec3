def words(text):
    return text.split()


# A mark stands behind each word.
def shout(word, mark="."):
    return word.upper() + mark
