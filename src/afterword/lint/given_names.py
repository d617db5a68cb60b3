"""Given names met in post-mortems besides those of the first list, in lower case."""

MORE_NAMES = frozenset(
    """shruti inês ines petra anton pieter ravi deepak sanjana arjun vikas nikhil sneha swati rekha suresh ramesh rajesh
    mahesh ganesh prakash prashant manish manoj ashok anil sunil vinod kavita kavitha meera neeraj pankaj rohit sachin
    sandeep shalini smita sonal tanvi tarun uma varun vidya yash zoya aditi aditya akash amrita anand anita anjali ankit
    archana arun asha bharat bhavna chandra dinesh gaurav geeta gita harish hema indira jaya jyoti kiran komal krishna
    lata madhavi madhu mukesh nandini naveen nilesh nisha parth payal pradeep preeti priyanka rakesh rashmi ritu sagar
    sameer shilpa shweta siddharth sudhir sushma trupti uday umesh vaishali vivek agnieszka aleksandra bartek basia
    dariusz grzegorz jacek kasia kuba malgorzata mariusz michalina przemek slawek tomek wiola zosia aurélie benoît
    céline élodie émile françois gaëlle hélène jérôme loïc maël noémie océane rémi séverine solène théo zoé björn jörg
    jürgen günther käthe sören åsa håkan göran märta øyvind bjørn søren lærke mads mette kirsten henning jonas joris
    femke sanne jeroen maaike thijs wouter ruud gijs bram lotte sjoerd tijmen ola kari siv tor marit ingrid astrid
    yusra hamza bilal imran usman fatima khadija layla nour rania sami tarek walid ziad omid navid parisa shadi mahsa
    adaeze chidi emeka folake ifeoma kelechi nkechi obinna segun temitope yetunde akosua efua kojo yaw wambui njeri
    mwangi kipchoge tendai farai rudo themba zanele lindiwe bongani haruki kenji naoki sho takashi yui akira emi
    daichi hana mai nao rika shun yuto jiho minji sooyeon jihoon seungwoo weijie xin yan ying mei lan hui jing jun
    duc hoa lien ngoc phuong quang thanh trang tuan agus budi dewi eka joko ratna wahyu yanti aroha wiremu mere
    joaquin lucía martín matías sofía tomás valentina ximena álvaro íñigo begoña gonzalo ignacio javier josé julián
    maría rocío verónica adão antónio joão luís rui tiago vasco duarte afonso beatriz catarina filipa rafaela
    francesca giulia ilaria martina matteo nicolò paola silvia vincenzo alessio davide elisa enrico stavros yiannis
    kostas eleni dimitra nikos giorgos despina aylin baris burak cem deniz ebru emre hakan kerem levent murat ozan
    selim sibel tolga ugur mykola oksana olha petro taras vasyl andriy bohdan iryna kateryna natalka volodymyr
    tim tom ben sam joe jim bob dave mike matt nick pete phil rob ron ross stan ted tess tina trish val wes zach
    abigail aiden alfie amelia archie callum charlotte darren declan ellie ethan finn freya gemma georgia gareth
    harriet hattie imogen jasmine kieran lewis liam maisie megan mia millie nathan nigel poppy reece rory shaun
    simeon stacey tilly toby wayne zara brandon brittany caleb carter chad cody connor courtney dakota destiny
    dustin dylan emma hannah jayden jordan kayla kyle logan madison mason morgan noelle paige peyton savannah shelby
    skyler sydney taylor trent tyler whitney wyatt""".split()
)
