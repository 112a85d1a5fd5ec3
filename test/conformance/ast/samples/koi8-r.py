# coding: koi8-r
ж = "привет"; x
