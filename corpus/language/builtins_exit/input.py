def stop(code):
    try:
        exit(code)
    except SystemExit as request:
        print("asked to exit:", repr(request.code))


stop(None)
stop(0)
stop("a text")
try:
    quit()
except SystemExit as request:
    print(request.code, exit, quit)
quit(4)
print("never printed")
