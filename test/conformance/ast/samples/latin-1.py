# -*- coding: latin-1 -*-
é = "éÿ€"; x
