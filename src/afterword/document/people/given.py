"""Given names, from many countries."""

from afterword.document.people import first_names, given_names, names, rarer_names

# Given names in use in many countries, without those that are also common words or well-known software.
GIVEN_NAMES = (
    names.MORE_NAMES
    | given_names.FARTHER
    | first_names.COMMON
    | rarer_names.RARER
    | frozenset(
        """aaron abdul abdullah abel abigail adam adele adrian agnes agnieszka ahmad ahmed aiko aisha akira alan albert
    alberto aleksander aleksandra alessandro alex alexander alexandra alexey alfred ali alice alicia alina alison
    allison alva amanda amara amelia amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew
    andrzej andy angela anil anita anja anke ann anna anne anneke annette annika anouk anthony anton antonia antonio
    anya arjun arne arthur arturo asha astrid aurora axel aylin barbara bart bartek beata beatrice beatriz ben
    benedikt benedikte benjamin bernd bernard beth bettina bianca birgit björn bjorn bob bogdan boris brandon brenda
    brian bridget britta bruno camila camille carina carl carla carlos carmen carol carolina caroline cathy cecilia
    celine charles charlotte chen chiara chidi chinedu chloe chris christina christine christoph christopher claire
    clara claudia colin connor craig cristina cynthia dagmar damian dan dana daniel daniela danielle danny daria dario
    dave david deborah deepak denis dennis derek diana diego dieter dimitri dirk dmitri dmitry dominik dominique
    donald donna dorota dorothy doug douglas duncan dylan edith eduardo edward edwin eileen elena eleni elias elif
    elisabeth elise eliza elizabeth ella ellen elodie elsa emil emilia emily emma enrico eric erica erik erika erin
    ernst esther ethan eugene eva evan evelyn ewa fabian fabio fatima fatou fatoumata felipe felix femi ferdinand
    fernanda fernando ferran filip fiona florian francesca francesco francisco françois francois frank franz fred
    freddy frederic frida friedrich gabriel gabriela gareth gary gavin geoff george georg gerald gerard gerd ghislaine
    giovanni gisela giulia gonzalo gordon graham greg gregor gregory greta grietje guillaume gunnar gustav hamza hana
    hanna hannah hans harald harold harry hassan hector heidi heike heinz helen helena helga helmut hendrik henrik
    henry herbert hiro hiroshi holger hugo ian ibrahim ignacio igor ikaika ilka ilona ilse imran ina ines inga ingrid
    irena irene irina isaac isabel isabella ivan ivana jacek jack jackie jacob jacqueline jaime jakob jakub james
    jamie jana jane janet janine jason javier jean jeff jeffrey jenna jennifer jenny jens jeremy jerome jessica jill
    jim jing joachim joan joanna joao joaquin jochen joe joel johan johanna johannes john jon jonas jonathan jordi
    jorge jose josef joseph josephine joséphine joshua juan judith jukka julian juliette jürgen jurgen justin justyna
    kai kamal kamil karen karim karin karina karl karsten kasia katarina katarzyna kate katharina katherine kathrin
    katie katja kavita keith keiko kelly ken kenji kenneth kerstin kevin khaled kim kimberly kiran kirsten klaas klara
    klaus konrad konstantin kristian kristina krzysztof kumar kurt kwame lars larry laszlo laura lauren laurent laurie
    lea lena leon leonard leonardo leonie leticia liam lina linda linus lisa liz lorenz lorenzo lothar louis louise
    lucas lucia lucie lucy ludwig luigi luis luisa lukas lukasz lydia lynn maarten maciej magda magdalena magnus
    mahmoud malik manfred manon manuel manuela marc marcel marcin marcio marco marcus marek margaret margit maria
    mariam marian marie marina mario marion marius markus marlene marta martha martin martina mary mateo mateusz mats
    matt matteo matthew matthias maurice maxim maya mehmet mei melanie melissa mercedes michael michal michel michele
    michelle miguel mika mike mikhail milan milena mina mira miriam mirjam mohamed mohammed mona monica monika moritz
    mustafa nadia nadine naoko naomi natalia natalie natasha nathan neha neil nicholas nick nico nicola nicolas nicole
    niels nikita nikola nils nina noah noemi nora norbert nuria olaf oleg olena olga oliver olivia olivier olu
    oluwaseun omar ondine oscar oskar otto owen oyelaran pablo pamela paolo pascal patricia patrick patrik paul paula
    pauline paulo pavel pawel pedro peter petr petra philip philipp philippe phil pierre pieter pilar piotr pooja
    priya rachel radek rafael rahul rainer raj raja rajesh ralf ralph ramon raphael raquel rasmus ravi raymond rebecca
    regina reinhard rené renata renate ricardo richard rick rita robert roberto robin rodrigo roger roland rolf roman
    ronald rosa rosanna rosie roxana rudolf runa ruta ryan sabine sabrina sakura salma samantha samira samuel sandra
    sandrine sanjay sanna sara sarah sascha satoshi sean sebastian selin sergei sergey sergio shane shannon sharon
    shreya siegfried sigrid silke silvia simon simone siobhan slawomir sofia sofie sonia sonja sophia sophie stacy
    stefan stefanie stella stephan stephanie stephen steve steven stuart sunita sunniva susan susanne suzanne sven
    svetlana sylvia sylvie tadeusz takeshi tamara tania tanja tara tariq tatiana ted teresa thandi theo theresa
    thierry thomas thorsten tiago tim timo timothy tina tobias todd tom tomas tomasz toni tony torsten tracy trevor
    tristan ulla ulrich ulrike ulf urs ursula uwe valentina valeria vanessa vera veronica veronika victor victoria
    vijay vikram viktor vincent virginia vivian vladimir volker wanda walter wei wendy werner wiebke wilhelm willem
    william wolfgang wojciech xavier xiao yannick yara yasmin yasmine yoko yuki yuri yusuf yves yvonne kofi kwesi ama
    chioma tunde amina zainab aminata ngozi abena thabo sipho lerato nomsa wanjiru kamau achieng otieno minh linh thuy
    siti putri arif rina hiroko akiko haruto yuna jisoo minjun seoyeon hyun takumi ren aoi ravindra suresh lakshmi
    divya karthik ananya rohan farhad reza leila laleh nasrin shirin darius avi moshe yael noa tamar eitan itai joao
    mateus thiago leticia mariana renato bruna caio iker ainhoa aitor nerea jordina oriol montse laia pau merce sorin
    mihai ioana bogdana radu gheorghe stoyan desislava plamen vesna goran zoran branka mirela jelena milos dusan
    ondrej vaclav zdenek ludmila jarmila gabor istvan ferenc katalin eszter zsofia aleksi eero juhani paivi tuomas
    sanni ruut liisa mati tanel kadri janis liga andris vytautas rasa jurga ieva sindri gudrun bjarni hakon ragnhild
    solveig freja mikkel rasmus laust siri gro torbjorn asbjorn aoife niamh ciaran eoin padraig siobhan rhys gwen
    dafydd angus fergus morag hamish isla zbigniew zeynep zofia zoltan zuzana""".split()
    )
)
