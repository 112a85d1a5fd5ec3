program = "print('hello')"
exec(program)
