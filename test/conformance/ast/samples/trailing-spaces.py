if a:   
    b   
   
      # comment
    c ;  
    d ; e   