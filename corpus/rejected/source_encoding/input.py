# -*- coding: shift_jis -*-
print("katakana so")
