if x:
    y = """a
  b
"""
    # comment
    z = (1,
  2)

else:    w = 'a\
b' \
        + c
end
