def check(value):
        if value:
            print("yes")
      print("done")
