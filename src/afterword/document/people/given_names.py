"""More given names, from countries the first list leaves out; none is a common word or well-known software."""

FARTHER = frozenset(
    """abiodun abla adaora adeola adetokunbo adisa adwoa ainura aissatou akua alhaji alioune amadou amare amaru anahit
    anneli annika ansel antti anwar arash arda ariadne ariane arvid asif assia atanas atsuko ayanda ayodele
    babatunde bahar baptiste barnaby behrouz bente berit bethany blanka bogumil bojan bolaji boubacar boyan branko
    bridie bronwyn buhle bukola busisiwe caetano carys caterina cath celestine chiamaka chika chinonso chukwuemeka
    cian cillian concepción constanze cosima cyprian cécile dagny damilola danijela danilo dawit delroy demba
    dieudonné dimitris dineo djamila dmytro domagoj donovan dorotea dorte doruk dumisani edwige eike eirik ekow
    elham elio elisabetta elke eluned emel emilie emine emmanuelle enda enric ephraim ermias erna esperanza etsuko
    ezekiel fadi fadila farhan farrukh fatoumata feride fikret filomena finlay firat florentina fons fredrika
    friederike fumiko funmi gaspard gennady georgina gerda gergely ghada giorgi giorgia gizem grainne gudrun
    guilherme gulnara gwendolyn gösta habiba hadiza hadja haile hakeem halvard hamed hamisi hanan hania hanno harlan
    harpreet hedda heimo helge hiba hildegard hlengiwe horatio hristo hugues ibrahima ifeanyi ikram ilan ilias imani
    immaculata ingeborg ionut irfan isolde itumeleng iulia ivo iwona jabulani jadranka jamila janneke jarl jasna
    jemima jibril joanne josephat josipa jovan jovana jürg kabelo kaori kareem karima katlego kavindra keita kerri
    kgomotso khanh khanyisile khosi kiana kirill kirsi kitso kizito klaudia kofi kojiro kornelia kourosh krisztina
    kudzai kwabena kwaku laszló latifa lebo lebogang lemlem leocadia lesedi lethabo lieselotte linnea liyana
    ljiljana lorea lovisa lucinda lukács lumir lungile luthando mabel macarena maeve mahmud maimuna makena makhosi
    malee malek malin mamadou mandisa mandla maren margriet mariama marija marjan marlon marwa maryann masego
    mathilda maximilian mbali mehwish melike merete merve mihály milica minna miren mirko modou moeketsi mohsen
    monika mpho msizi mthunzi mugisha muhammad mulugeta mustapha mutua nabil nadeem nadira nafisa nandi nasir
    natsumi nazanin ndeye nebojsa nermin nevena nhlanhla nicoletta nicolette njoki nokuthula nombuso nompumelelo
    noriko nosipho nthabiseng ntombi nyambura nyasha odhiambo oisin olamide olav olayinka omolara onyekachi orhun
    ousmane oxana oya palesa panagiota paolina parvin pedra pelle perpetua petronela phindile piero piet polina
    rabia radmila rafiq rajani ramadan raphaela rasheed raymonde reijo renuka renáta rethabile reyhan rhiannon rhona
    ricarda riitta rikke rinor rosalía roya ruben rubén rukhsana rumbidzai runar ruzica rúben sabelo sabir sadio
    safiya saliha samina sanaa sandeepa sanja saskia sefa selam selamawit selda senzo serap serena servet shabnam
    shadrack shahid shakira shanice shehu sherin shira shirley sibongile sibusiso sidonie sindisiwe siphesihle
    sissel sizwe slobodan snezana snjezana solmaz sonam sondre sonoko sota souleymane stana stephania stijn suleiman
    sumaya suvi svein svenja sverre sylwia taavi tadesse tafadzwa taina takudzwa tamsin tanisha tapiwa tariro tarja
    tatenda tatyana tayo tebogo teemu teodor terhi tesfaye thabiso thandeka thandiwe thandolwethu thokozani thulani
    tihana tihomir tiziana tjark toheeb toivo tomislav torben toru tosin tsepo tshepo tumelo uchenna uros urska
    vanja velibor venkata verena vesa vibeke viorica virpi vlasta vusi vuyo wangari wanja warsame wessel wietske
    winnie witold xolani yaa yaara yasir yeliz yewande yngve yohannes yolande yonas yoram yosuke zahid zainal
    zakaria zandile zawadi zbynek zehra zelda zeljko zenon zhanna zinaida zodwa zoltán zsuzsa zukiswa ágnes""".split()
)
