for number in range(3):
    def skip():
        continue
