"""More given names in use in many countries, without those that are also common words or well-known software."""

MORE_NAMES = frozenset(
    """aarav abhijit abhinav abhishek adaeze adebayo adel adil aditi aditya adrien afonso agata agustin ahmet aileen
    akash akshay alaa alban alejandra alejandro aleksandar alena alessia alexandre alexandros alexis alfonso
    alfredo alisha alok aloysius alvaro aman amandine amarachi ambrose amelie aminah amparo anahita ananda
    anastasios andreea andrejs andrius aneesh aneta angelica angelika angelina aniket anisha anju ankit ankita
    annelies anneliese annemarie anouar ansgar anshul antje antoine antoinette antonella anupam anusha aparna
    araceli archana arkadiusz arlene armando armin arnaud arnold artem artur arvind ashish ashok ashwin astou
    atul augustin aurelie ayesha ayse aziz babak bashir bastian bela benoit bert bhavna bilal birgitte blanca
    blazej bodil bohdan boniface bozena branislav brendan brigitte bronwen burak caitlin callum caspar catalina
    catarina catherine catriona cecile cedric celina cengiz ceri charlene charu chetan chidinma chinwe ciara
    clemens clementine clive conor consuelo corentin corinna corinne cornelia cosmin csaba cyril czeslaw daisuke
    dalia damien danuta daphne darek dariusz darren debbie debra delphine demetrios denise desmond detlef devika
    dhruv diarmuid dieudonne dilip dinesh domenico doris dorothea dragan drazen duc durga edgar edgars edyta
    efua eilidh ekaterina elin eline elinor elisa eloise elzbieta emeka emeric emiliano emre enzo erdem erich
    ernesto esra esteban estelle etienne eugenia eugenie evelina evgeny ezgi fabien fabienne fabrice faisal falk
    farah farid fatemeh federica federico felicia ferhat fernand filippo fionnuala firas flavio folasade frances
    francine franco franziska frederik fredrik freya gabriele gaelle gaetan ganesh garima gaurav gayatri
    genevieve geraldine gerhard germaine gesine ghassan gianluca gilles gillian ginevra giorgio giuseppe godfrey
    gopal grazyna grigory guido guillermo gulsen gurpreet gustavo gyula habib hakan halima halina hamid hampus
    haneul hanne hannelore harish harriet harsh hartmut haruka hasan hatice hedwig heikki helmi hemant henning
    henriette henrike hermann hilary hilde hiroyuki hitesh hubert huda humphrey husein hyejin idris ifeoma
    ilaria ilya imke imre indira inigo irma isha ishaan ismail ivar iveta izabela jadwiga jagdish jakobus jamal
    janek janina jannik jarek jaroslav jasmina jaspreet jayant jayesh jeanette jeanne jelle jennie jeroen jerzy
    jesper jessie jitendra joaquim jocelyn johann jolanta jonna joost jorg joris josip judy juergen julia
    juliana julien julio jyoti kaarina kacper kahina kaito kaja kajsa kalle kamila kapil kari karolina kaspar
    katerina katia katrin kaushik kavya kayode kazimierz keisuke kemal kerem keshav khadija khalid kim-anh kinga
    kishore kitty knut koichi kornel krystyna kunal kyle kyoko lakshman lalita lamine lara larissa lasse latisha
    leandro leif lenka leopold lesley lesya leszek lidia lieke lilian lillian lionel lisbeth lise ljubica lorena
    lorna lorraine loubna luca luciana luciano ludovic luuk lyudmila maaike mads magali mahesh maja makoto
    malgorzata malika mallory manish manisha manoj mansi marcela marcelo mareike margarita margot mariano
    marieke marielle marika marilyn marisa marisol marit mariusz marjorie markku marko marloes martijn maryam
    maryse masako masha massimo mathias mathieu mathilde matilda mattias maud maureen maurizio mayank mayumi
    meera megan megumi mehdi melina meltem mervi meryem mieczyslaw mieke mihaela mikael mikolaj mindaugas mirka
    miroslav mitchell mithun miyuki mohan mohit moira monique mostafa mukesh murali murat muriel mykola nadezhda
    nadja nagesh naledi nanako nandini narendra naresh natsuki naveen nayara neelam neeraj nelly neslihan nguyen
    nicolai nigel nikhil nikolaos nikos nilufar nirmala nisha nitin noelle nolwenn obinna octavio odette odile
    ognjen oksana oleksandr oleksiy olufemi orhan orla orsolya osman ottavia oyvind pallavi paloma pankaj
    parvati pascale patrycja pavlina pavlos penelope pernille perrine petar petronella petros pippa prabhat
    pradeep prakash pramod pranav prasad prashant pratik praveen preeti prerna priscilla priyanka puja punit
    quentin radha radoslav raghav rajeev rajendra rajiv rakesh ramesh ramiro ramona ranjit rashid rashmi raul
    razvan reema reinier rekha remi renaud reto ritika ritu riya roberta rocio rodolfo roel rohit roisin rolando
    romain romana romina ronan ronja rosalind roselyne rupert rushil ruslan ruth sachin sadia saeed saida sajid
    sakshi salim salman salvatore samir sandeep sandhya sanjana sanjeev santiago santosh saoirse sarita satish
    saurabh savita seamus sebastien selma seyma shafiq shaikh shalini shanthi sharad shashank sheila shikha
    shilpa shinji shivani shobha shreyas shruti shu shubham siddharth siddhartha sigrun sigurd silje silvana
    simona sinead sinem siv slavica sneha sonal soren soumya srikanth srinivas stanislav stanislaw stefania
    steffen stelios sudha sudhir sujata sukhdev sumit sumitra sunil surya susana sushma suzana swati sylvain
    sylvester szymon tabea tadashi taiwo tamas tanvi taras tarek tarun tatjana temitope teodora terje tetsuya
    thanh theodora therese thijs thorbjorn tibor tiina timur tobiasz tommaso tommy tove trine trisha trond
    truong tuan tuncay tuula tyler ulises uma umar umut unni upendra urszula ute vaibhav valentin valerie
    valerio varun vasil vasilis vasily veena venkat venkatesh vicente viggo vikas viktoria vinay vincenzo vineet
    vinod violeta vishal vivek vivienne vlad vojtech volodymyr waldemar walid waltraud wenche weronika wieslaw
    wiktor wilfried wim winifred wouter xander xenia ximena yadira yahya yann yasemin yash yelena yevgeny
    yiannis yogesh yohan yolanda yosef youssef yulia yuliya yunus yuriy yusra yuto zahra zdenka zeina zenobia
    ziad zlatan zoe zuzanna""".split()
)
