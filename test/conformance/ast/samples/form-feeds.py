x = 1

if a:
    b
    c
      d
# comment
    e+ f
    g
def h():
  pass
  pass
