

# coding: latin-1
é = "é"
