import ssl

# The options of a context: numbers that are added up, and what is refused.
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
print(int(context.options), context.options == ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).options)
context.options |= ssl.OP_NO_SSLv2
context.options |= ssl.OP_NO_TICKET | ssl.OP_NO_RENEGOTIATION
print(f'{context.options}', bool(context.options & ssl.OP_NO_TICKET), ssl.OP_ALL | ssl.OP_NO_TLSv1_2 == context.options)
context.options &= ~ssl.OP_NO_SSLv3
print(bool(context.options & ssl.OP_NO_SSLv3))
for wrong in (-1, 'x', None, 1.5):
    try:
        context.options = wrong
    except Exception as e:
        print(type(e).__name__, e)
