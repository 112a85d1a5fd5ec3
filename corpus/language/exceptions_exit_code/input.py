import sys


def stop(code):
    try:
        sys.exit(code)
    finally:
        print("leaving with", code)


try:
    stop("a message")
except SystemExit as request:
    print("asked to exit:", request.code)

stop(3)
print("never printed")
