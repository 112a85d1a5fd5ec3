return 1
await x
break
nonlocal y
