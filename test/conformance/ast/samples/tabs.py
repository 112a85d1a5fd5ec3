if a:
	b
	if c:
		d

	  
	e
if f:
        g
        if h:
        	i
x	=	1	# comment
