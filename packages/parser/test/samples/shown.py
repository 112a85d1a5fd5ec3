# What `=` shows in a field: decoded as the text of the f-string is, but not inside a format.
f'''{ '\x41' = }'''
rf'''{ '\x41' = }'''
f'{a:{ "\x41" = }}'
f'{ "\q" = }'
f'{ "\N{BULLET}" = }'
f'{ f"\x41{a=}" = }'
f'''{ "a\
b" = }'''
f'{ "\\" = !r:\x41}'
f'a{ "\x41" = }b{c:{"\x41" = }\x41}'
