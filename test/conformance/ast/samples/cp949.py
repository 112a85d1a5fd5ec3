# coding: cp949
x = "한국어"; 변수
