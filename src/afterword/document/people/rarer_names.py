"""Given names that are rarer, or older, or spelt with their accents; words of another use are left out."""

RARER = frozenset(
    """aadhya aafke aarti aase abdallah abdelkader abdulaziz abdulrahman abebe abeer abhay achille adarsh adebola adeel
    adewale adhiambo adjoa adnan aftab afzal agatha agathe agneta ahlam aibek aino aisling aissata aitana aiyana
    ajit akanksha akari akemi akinyi akram aksel alasdair aldo aleks aleksei alexei alistair alka alois amadeo
    amaka amani amedeo amira amol anais analyn anatole anatoly anaïs andjela andrey anezka anjana annalena
    annegret annelie annemiek anniken anoushka anselm antero anto anuj anuradha apolline apoorva arantxa arnaldo
    arpita asad asami asante aseem ashwini asma asmund astride atef attila attilio aude aurelien aurelio avinash
    axelle ayaka ayako aygul ayman aymeric ayush ayşe bakary barasa barnabas barry bartholomew basma bastien
    bayani beatrix begona bence benedetta bengt benigno benno berenice bernadette bertil bertrand bhaskar
    bhavana bhavesh bich biljana bilqis binh binta birger birgitta birte bisi bjarke blandine boaz bogusław
    bohumil bohuslav bojana borghild borislav borje bożena branimir bronislav burkhard bushra camilo caoimhe
    capucine carmela carmine carole carsten casimir cauã cecil cesare chaitanya chandrika chau chebet cheikh
    chibuike chihiro chimamanda chinh chipo chiyo christelle christophe christos chukwu chunhua claudine
    clemence clement clodagh clément colette coline colm concetta coralie cordelia cormac cornelis corrado
    cosette coumba crisanto crispin cuong cuthbert cyrille dahye dalal dalibor dalisay damini damir dandan
    danijel darko darshan daudi davi davor deepika deirdre dejan dele dembe demelza devendra diallo didier diep
    dijana dilys dimitar dina dinara dobroslav dominika donal donatella donato donghyun dragana dragos dries
    dubravka eamon ebba ebele eberhard ebrima edeltraud edin edna edoardo edouard edson edurne eetu egidio egil
    egon ehab eila eino ekene eleftheria eleonora eliane eloïse elvir emad emanuele embla emeline emese emiko
    emiliya emina emmanuel engelbert enid enno enoch enrica eriko erkki ermanno erwan eskil esko esraa essam
    ethel ettore euan eugenio eugeniusz eunji eusebio evaristo evgenia ewan ewelina ezequiel ezio ezra ezzat
    facundo fadwa fahd fanny fanta farida farouk farzana fathi fatma fausta fausto fawzi fergal fiete fintan
    fiorella flavie flemming florin fokke franck frantisek frauke frederique freydis friedrike fulbert fulvio
    fumio fyodor gael gaetano galin galina gauthier gautier gaël gbenga geert geertje geir gennaro geoffroy
    georges georgi gerardo gerlinde gerold gerrit gethin ghislain ghulam giacomo giang gianni gilad gilbert
    ginette giuliana giuliano giuseppina goncalo gonçalo gopi gopinath gordana gorka gosia govind graziella
    gregoire grethe gugu gunilla gunnhild gunter guoliang guoqiang gül günter hadar haitao haitham hajime hala
    halvor hamad hanh hani hanneke hannu haoran harini haris haroon harri hashim hatem hauke hazem heinrich
    heitor helene heloise hemalatha hemanth hemi hendrika hendrikje henri henrika herve hervé hicham hideaki
    hideki hien hieu hilda hinata hinnerk hiromi hisham hitomi hjalmar hoang hongmei honore horacio horst
    hortense hossam hrvoje huguette huong hussain hussam hussein hynek hyunwoo héloïse ichiro idrissa ieuan
    ignatius ignaz ihab ikenna ildiko ildikó ilija ilkka ilmari immacolata inaki inas ingvar iqbal ireneusz
    irmgard isabelle isamu ishita isobel itzhak itziar ivanka ivaylo ivica iñaki jaakko jabari jaber jacobus
    jacques jaden jadzia jairo jalal janne jannes janusz jari jarmo jaroslaw jatin javed jayashree jeannine
    jeronimo jette jiahao jiahui jianguo jianhua jide jignesh jingyi jiri jisu jitka jiří jocelyne joerg
    johanneke jomar jorma jorn jorunn josette josiane josune jouni jozef juha juho jules julie junichi junjie
    jussara justine jytte józef jörn kadiatou kagiso kaisa kalina kalpana kamari kamel kamran kanchan karan
    karel karthika kartik kasper katrien katsuo kauko kazuko kazuo kazuya kehinde kenechukwu kenichi keren
    kerensa kerttu ketan ketut khadijah khady khoa kilian killian kimiko kimmo kimmy kiprono kiptoo kjell
    kjersti koen koji korbinian krasimir kresimir krešimir kumiko květa kyung kåre lachlan ladislav laetitia
    lajos lakisha lalit lamberto lamin lanre laurence lavanya lebohang lennart leonhard leonor levin levke libor
    lieven ligaya lihua lijuan liliane liora lisandro lisbet liselotte liviu ljubo ljubomir loic loredana
    lorenza lourdes lovis lowri luay lubna lubomir lubos lucien lucienne ludger ludivine ludovica luigia lukáš
    lupe lwazi lydie lyubomir léa macca madeleine madhuri maelle maha mahdi maher maik maitane majid malini
    mallika malte mami manabu mandeep mangesh manni mansour manuele marceline marcelline marcello margareta
    margaux marguerite mariangela marianne maricel marijana marijke marites marja marlies marthe martine marwan
    marzena masahiro masaru masato matej mathis matilde matthieu matti mavis maxence maxime mazen małgorzata
    mechthild meenakshi meghna meiling meinhard merja merle merryn mhairi michela michiko midori mikio mikko
    mikołaj milada milorad miloslav minghao mingyu minho minjae minoru mireille mirek mirjana mirosław misaki
    mitsuko mladen modibo mogens momoko mordechai morgane morten mosi mourad moussa mridula mukul munir murugan
    muthoni mylene nadege nadir nadège nahla nahuel naim najib najwa namrata narayan nasreen natasa nathalie
    naveed nawal nazir ndidi neeta nekane nemanja nenad ngaio ngan nghia nhan nhung niall niccolo niccolò
    nicolae nidal nidhi nihal nikolai nikolaj nilgun nilgün ningning ninon nitesh nizar nkosi nneka noboru
    nobuhle nobuko noelia noemie nonso noriaki nunzia nyoman obiora oceane ochieng oddny oddvar oded ofer oisín
    okechukwu okke olavi oldrich olli olumide ondřej onni onno onyango onyeka ophelie orazio oreste oriane
    ortrud osama oskari otavio othman ottar ottavio ottilie ottokar ottoline otávio oumar outi ovidiu owain
    oystein ozgur padma padmini panagiotis parag paresh parveen pasquale patrice patrizia patryk paulette pauli
    pavla pekka pentti petri petteri petya philippa phuc phuoc piera pierluigi pierrick pieternel piran pirjo
    piyush poonam pradnya prajwal pratibha preben predrag premysl przemyslaw päivi qiang quyen rachana rachid
    radim radka radovan raed raffaele raffaella rafik raghad ragna rahim raija rajan rajat rajeshwari rakhi
    raluca ramya ramzi randa rangi ranko raoul rasha ratko reem regine regis regula reidar reiko reinhold reka
    remedios renee revathi rida rigmor riham riikka rishabh risto ritva rivka riyad rizal rizalina rizwan roald
    rodel ronit roopa rosalba rosalie rosaria rosemarie rossella rostislav roswitha roxane ruaridh ruchi rukmini
    rupali rustam rutger ryota ryszard réka róisín saara sabah sabeth sabri saburo sachiko sahar sahil saif
    saima sakari saleem saleh salem salif samarth samuli sandor sanele sangeeta sangmin saravanan satomi satu
    savitri sayuri seema seiji sekou selvam senad sepp seppo serkan severin severine seydou shaheen shaima
    shalaka shankar shantanu shanti sharmila shashi sherif shigeru shiori shizuka shlomo shona shota shraddha
    shufen sian siebe sieglinde signe sigvard silas silvija silvio silviya simonetta sinisa sinéad sione siphiwe
    sirpa sita sixten siân sladjana slamet slavko sofieke sofus soham solange solene sonali soraya sourav souta
    sowmya spyros srdjan sridhar srividya stanisław stanko stefano steinar stephane stig stipe stjepan strahinja
    sture subhash suha suhail sujin sumiko suraj surendra sushil susumu svante svatopluk svea swapna synnøve
    sándor taher tahir tahira takahiro takako takao talal tamika tanguy tanmay tapani tapio tassilo tatsuya
    tereza terttu teun tevita thaddeus thaer thao thea thibaut thierno thinh thore thorstein thuan thyra tien
    tijana tingting tivadar tiwa tjeerd toini tola tomoko tomoya tomáš toril torvald toshiko traudl troels trung
    trygve tsubasa tsutomu tsvetana tugba tuija tuomo turid tushar tuva tuyet tyra tzvi ubaldo ueli ujjwal
    umberto unai unathi urvashi usha uyen vadim vaino valdir valentino valery varsha vasant vasiliki vasudha
    vedran veerle veikko veli velimir veronique veselin vibha victoire vidhi vidhya vigdis viliami viljo vilmos
    vimal vinh violaine vipul viraj virginie virginio vitaly vittorio viviane vladan vlado vlastimil vojtěch
    volkmar vreni vroni väinö wael wafa wahid wajdi walaa waleed wanjiku waqar wasim wayan weiwei wencke
    wendelin wenjing wiebe wiesław wilfred wilhelmina wilma wilmer wladyslaw xaver xiaoli xiaoyan xinyi xiomara
    xiuying yanan yannis yaroslav yasin yasuko yasuo yating yehuda yichen yifan yildiz ylva yoichi yordan
    yoshiko yoshio younes yrsa yuchen yuichi yuji yuka yukari yukiko yukio yulan yumiko yuriko yusuke yuta
    yuting yvon zafar zaki zarina zbyszek zdeněk zdravka zdravko zdzislaw zeljka zhihao zhiwei ziv zixuan zlatko
    zorica zsolt zubair zuri zygmunt étienne özgür øystein łukasz""".split()
)
