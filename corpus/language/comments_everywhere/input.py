# The first comment of the file.
# It goes on here.

import asyncio  # beside an import


# Above a function,
# on two lines.
def first(  # after the opening parenthesis
    a,  # beside a parameter
    # between parameters
    b=2,
):  # after the colon
    # first in a body
    value = [
        1,  # beside an element
        # between elements
        2,
    ]

    # after a blank line
    if a:  # beside an if
        # only inside the if
        print("a")
    # before an else
    else:
        print("not a")
        # last in the else
    return value  # beside a return
    # after the return


class Empty:  # beside a class
    # alone in a class
    pass


# Between definitions: */ does not end it, // neither.

async def main():
    # print("commented out")
    await asyncio.sleep(0)  # beside an await
    print(first(0), "# not a comment")


asyncio.run(main())  # at the end

# The last comment of the file.
