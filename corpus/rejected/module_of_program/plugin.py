def show():
    import input as program

    print(program.VALUE)
