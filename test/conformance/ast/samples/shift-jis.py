# coding: shift_jis
x = "日本語"; 変数
