5 = count
