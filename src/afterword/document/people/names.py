"""More given names in use in many countries, without those that are also common words or well-known software."""

MORE_NAMES = frozenset(
    """aarav abhijit abhinav abhishek abigail adaeze adebayo adel adil aditi aditya adrien adão afonso agata
    agnieszka agus agustin ahmet aiden aileen akash akira akosua akshay alaa alban alejandra alejandro aleksandar
    aleksandra alena alessia alessio alexandre alexandros alexis alfie alfonso alfredo alisha alok aloysius alvaro
    aman amandine amarachi ambrose amelia amelie aminah amparo amrita anahita anand ananda anastasios andreea
    andrejs andrius andriy aneesh aneta angelica angelika angelina aniket anil anisha anita anjali anju ankit
    ankita annelies anneliese annemarie anouar ansgar anshul antje antoine antoinette anton antonella antónio
    anupam anusha aparna araceli archana archie arjun arkadiusz arlene armando armin arnaud arnold aroha artem
    artur arun arvind asha ashish ashok ashwin astou astrid atul augustin aurelie aurélie ayesha aylin ayse aziz
    babak baris bartek bashir basia bastian beatriz begoña bela ben benoit benoît bert bharat bhavna bilal
    birgitte björn bjørn blanca blazej bob bodil bohdan bongani boniface bozena bram brandon branislav brendan
    brigitte brittany bronwen budi burak caitlin caleb callum carter caspar catalina catarina catherine catriona
    cecile cedric celina cem cengiz ceri chad chandra charlene charlotte charu chetan chidi chidinma chinwe ciara
    clemens clementine clive cody connor conor consuelo corentin corinna corinne cornelia cosmin courtney csaba
    cyril czeslaw céline daichi daisuke dakota dalia damien danuta daphne darek dariusz darren dave davide debbie
    debra declan deepak delphine demetrios denise deniz desmond despina destiny detlef devika dewi dhruv diarmuid
    dieudonne dilip dimitra dinesh domenico doris dorothea dragan drazen duarte duc durga dustin dylan ebru edgar
    edgars edyta efua eilidh eka ekaterina eleni elin eline elinor elisa ellie eloise elzbieta emeka emeric emi
    emiliano emma emre enrico enzo erdem erich ernesto esra esteban estelle ethan etienne eugenia eugenie evelina
    evgeny ezgi fabien fabienne fabrice faisal falk farah farai farid fatemeh fatima federica federico felicia
    femke ferhat fernand filipa filippo finn fionnuala firas flavio folake folasade frances francesca francine
    franco franziska françois frederik fredrik freya gabriele gaelle gaetan ganesh gareth garima gaurav gayatri
    gaëlle geeta gemma genevieve georgia geraldine gerhard germaine gesine ghassan gianluca gijs gilles gillian
    ginevra giorgio giorgos gita giulia giuseppe godfrey gonzalo gopal grazyna grigory grzegorz guido guillermo
    gulsen gurpreet gustavo gyula göran günther habib hakan halima halina hamid hampus hamza hana haneul hannah
    hanne hannelore harish harriet harsh hartmut haruka haruki hasan hatice hattie hedwig heikki helmi hema hemant
    henning henriette henrike hermann hilary hilde hiroyuki hitesh hoa hubert huda hui humphrey husein hyejin
    håkan hélène idris ifeoma ignacio ilaria ilya imke imogen imran imre indira ines ingrid inigo inês irma iryna
    isha ishaan ismail ivar iveta izabela jacek jadwiga jagdish jakobus jamal janek janina jannik jarek jaroslav
    jasmina jasmine jaspreet javier jaya jayant jayden jayesh jeanette jeanne jelle jennie jeroen jerzy jesper
    jessie jiho jihoon jim jing jitendra joaquim joaquin jocelyn joe johann joko jolanta jonas jonna joost jordan
    jorg joris josip josé joão judy juergen julia juliana julien julio julián jun jyoti jérôme jörg jürgen kaarina
    kacper kahina kaito kaja kajsa kalle kamila kapil kari karolina kasia kaspar katerina kateryna katia katrin
    kaushik kavita kavitha kavya kayla kayode kazimierz keisuke kelechi kemal kenji kerem keshav khadija khalid
    kieran kim-anh kinga kipchoge kiran kirsten kishore kitty knut koichi kojo komal kornel kostas krishna
    krystyna kuba kunal kyle kyoko käthe lakshman lalita lamine lan lara larissa lasse lata latisha layla leandro
    leif lenka leopold lesley lesya leszek levent lewis liam lidia lieke lien lilian lillian lindiwe lionel
    lisbeth lise ljubica logan lorena lorna lorraine lotte loubna loïc luca luciana luciano lucía ludovic luuk
    luís lyudmila lærke maaike madhavi madhu madison mads magali mahesh mahsa mai maisie maja makoto malgorzata
    malika mallory manish manisha manoj mansi marcela marcelo mareike margarita margot mariano marieke marielle
    marika marilyn marisa marisol marit mariusz marjorie markku marko marloes martijn martina martín maryam maryse
    maría masako masha mason massimo mathias mathieu mathilde matilda matt matteo mattias matías maud maureen
    maurizio mayank mayumi maël meera megan megumi mehdi mei melina meltem mere mervi meryem mette mia michalina
    mieczyslaw mieke mihaela mikael mike mikolaj millie mindaugas minji mirka miroslav mitchell mithun miyuki
    mohan mohit moira monique morgan mostafa mukesh murali murat muriel mwangi mykola märta nadezhda nadja nagesh
    naledi nanako nandini nao naoki narendra naresh natalka nathan natsuki naveen navid nayara neelam neeraj nelly
    neslihan ngoc nguyen nick nicolai nicolò nigel nikhil nikolaos nikos nilesh nilufar nirmala nisha nitin njeri
    nkechi noelle nolwenn nour noémie obinna octavio océane odette odile ognjen oksana ola oleksandr oleksiy olha
    olufemi omid orhan orla orsolya osman ottavia oyvind ozan paige pallavi paloma pankaj paola parisa parth
    parvati pascale patrycja pavlina pavlos payal penelope pernille perrine petar pete petra petro petronella
    petros peyton phil phuong pieter pippa poppy prabhat pradeep prakash pramod pranav prasad prashant pratik
    praveen preeti prerna priscilla priyanka przemek puja punit quang quentin radha radoslav rafaela raghav rajeev
    rajendra rajesh rajiv rakesh ramesh ramiro ramona rania ranjit rashid rashmi ratna raul ravi razvan reece
    reema reinier rekha remi renaud reto rika ritika ritu riya rob roberta rocio rocío rodolfo roel rohit roisin
    rolando romain romana romina ron ronan ronja rory rosalind roselyne ross rudo rui rupert rushil ruslan ruth
    ruud rémi sachin sadia saeed sagar saida sajid sakshi salim salman salvatore sam sameer sami samir sandeep
    sandhya sanjana sanjeev sanne santiago santosh saoirse sarita satish saurabh savannah savita seamus sebastien
    segun selim selma seungwoo seyma shadi shafiq shaikh shalini shanthi sharad shashank shaun sheila shelby
    shikha shilpa shinji shivani sho shobha shreyas shruti shu shubham shun shweta sibel siddharth siddhartha
    sigrun sigurd silje silvana silvia simeon simona sinead sinem siv sjoerd skyler slavica slawek smita sneha
    sofía solène sonal sooyeon soren soumya srikanth srinivas stacey stan stanislav stanislaw stavros stefania
    steffen stelios sudha sudhir sujata sukhdev sumit sumitra sunil suresh surya susana sushma suzana swati sydney
    sylvain sylvester szymon séverine sören søren tabea tadashi taiwo takashi tamas tanvi taras tarek tarun
    tatjana taylor ted temitope tendai teodora terje tess tetsuya thanh themba theodora therese thijs thorbjorn
    théo tiago tibor tiina tijmen tilly tim timur tina tobiasz toby tolga tom tomek tommaso tommy tomás tor tove
    trang trent trine trish trisha trond truong trupti tuan tuncay tuula tyler uday ugur ulises uma umar umesh
    umut unni upendra urszula usman ute vaibhav vaishali val valentin valentina valerie valerio varun vasco vasil
    vasilis vasily vasyl veena venkat venkatesh verónica vicente vidya viggo vikas viktoria vinay vincenzo vineet
    vinod violeta vishal vivek vivienne vlad vojtech volodymyr wahyu waldemar walid waltraud wambui wayne weijie
    wenche weronika wes whitney wieslaw wiktor wilfried wim winifred wiola wiremu wouter wyatt xander xenia ximena
    xin yadira yahya yan yann yanti yasemin yash yaw yelena yetunde yevgeny yiannis ying yogesh yohan yolanda
    yosef youssef yui yulia yuliya yunus yuriy yusra yuto zach zahra zanele zara zdenka zeina zenobia ziad zlatan
    zoe zosia zoya zoé zuzanna álvaro åsa élodie émile íñigo øyvind""".split()
)
