"""Given names that are rarer, or older, or spelt with their accents; words of another use are left out."""

RARER = frozenset(
    """aafke aase adhiambo adjoa adnan agatha agathe aibek aino aisling aissata aitana akinyi alasdair aldo
    alistair alois amadeo amedeo amol anais anatoly anaïs annalena annegret annelie annemiek anniken anoushka
    anselm antero anto apolline arantxa arnaldo attila attilio aurelio aygul aymeric ayşe bakary barasa barnabas
    barry bartholomew bastien bayani beatrix begona bence benedetta benigno benno bernadette bertil bertrand
    biljana binh binta birgitta birte bisi bjarke blandine boaz bogusław bohumil bohuslav borghild bożena
    branimir burkhard bushra camilo caoimhe capucine carmela carmine casimir cauã cecil cesare chandrika chebet
    cheikh chukwu clement clodagh clément colm concetta cordelia cormac cornelis corrado cosette coumba crisanto
    crispin cuthbert cyrille dahye dalisay davi deepika deirdre dele demelza dilys dimitar dinara dobroslav
    donal donatella donato donghyun dragos dries eamon ebele eberhard ebrima edeltraud edna edoardo edson edurne
    eetu egidio egon eila eleftheria eleonora eloïse emanuele embla emese emiko emiliya engelbert enid enno
    enoch enrica erkki ermanno erwan esko ethel ettore euan eugenio eunji eusebio evaristo evgenia ewan ewelina
    ezequiel ezio ezra facundo fanny fanta farzana fatma fausta fausto fergal fiete fintan fiorella flemming
    florin fokke frauke freydis friedrike fulbert fulvio fyodor gael gaetano galin galina gauthier gautier gaël
    gbenga geert geertje geir gennaro georgi gerardo gerlinde gerold gerrit gethin ghislain ghulam giacomo
    gianni gilad ginette giuliana giuliano giuseppina goncalo gonçalo gopinath gordana gorka gosia graziella
    grethe gunilla gunnhild gunter guoliang gül günter hadar halvor hanh hanneke haoran hauke heinrich heitor
    heloise hemalatha hemi hendrika hendrikje herve hervé hicham hideki hilda hinnerk hjalmar horacio horst
    hrvoje huguette hyunwoo héloïse ieuan ignatius ignaz ikenna ildiko ildikó ilmari immacolata inaki ingvar
    iqbal irmgard ishita isobel itzhak itziar ivanka ivaylo iñaki jacobus jaden jadzia jairo janne jannes janusz
    jari javed jayashree jeronimo jette jiahui jianguo jide jiri jisu jitka jiří johanneke jomar jorma jorn
    josette josune jozef juha jussara jytte józef jörn kadiatou kalina kalpana kamran karthika kartik kasper
    katrien kauko kehinde kenechukwu keren kerensa kerttu ketut khady kilian kimmo kimmy kiptoo koen korbinian
    krasimir kresimir krešimir květa kyung kåre lachlan lajos lakisha lalit lamberto lanre lavanya lennart
    leonhard leonor levin levke lieven ligaya liora lisandro liselotte liviu ljubo loic loredana lorenza lourdes
    lovis lowri lubomir ludger ludovica luigia lukáš lupe lyubomir léa macca maelle maik maitane malte manni
    manuele marcelline marcello mariangela marianne marijke marites marlies masato mathis matilde matthieu matti
    mavis maxence małgorzata mechthild meenakshi meinhard merja merle merryn mhairi michela michiko mikko
    mikołaj milada miloslav mingyu minho minjae mireille mirjana mirosław misaki mogens mordechai mourad moussa
    murugan nadège nahuel nasreen naveed nekane nenad ngaio niall niccolo niccolò nicolae nidhi nikolaj nilgun
    nilgün nkosi nneka noelia noemie noriaki nunzia nyoman obiora oceane oddny oddvar oded ofer oisín okke olavi
    olumide ondřej onni onno onyango orazio oreste ortrud oskari otavio ottar ottavio ottilie ottokar ottoline
    otávio oumar outi ovidiu owain oystein ozgur padma panagiotis parveen pasquale patrizia pekka pentti petya
    philippa phuoc piera pierluigi pieternel piran pirjo poonam preben päivi qiang radka raffaele raffaella
    ragna raija rajan rajeshwari raluca ramya rangi regula reinhold reka remedios revathi rigmor risto rizalina
    roald rodel ronit rosalba rosaria rosemarie rossella roswitha ruaridh rukmini rustam rutger ryota ryszard
    réka róisín sabeth sachiko saima sakari salif sandor sangeeta saravanan satomi satu savitri sekou selvam
    sepp seppo serkan severin seydou shaheen shanti shigeru shlomo shona shota sian siebe sieglinde signe
    sigvard silas silvio silviya simonetta sinéad sione sirpa sixten siân slamet slavko sofieke sofus solange
    solene soraya souta sowmya spyros sridhar stanisław stefano stjepan sture subhash sujin sushil svatopluk
    svea synnøve sándor tahir tahira tamika tapio tassilo tatsuya tereza teun tevita thaddeus thao thea thibaut
    thierno thore thyra tivadar tjeerd tola tomoko tomáš torvald traudl troels trygve tsvetana tuomo turid tuva
    tuyet tzvi ubaldo ueli umberto unai usha vadim vaino valdir valentino valery varsha vasant vasiliki veerle
    veikko veli velimir veselin vidhya vigdis viliami vilmos vinh violaine virginio vitaly vittorio vlastimil
    vojtěch volkmar vreni vroni väinö wafa wanjiku waqar wayan wencke wendelin wiebe wiesław wilfred wilhelmina
    wilma wilmer xaver xiomara xiuying yating yehuda yifan yildiz ylva yordan yrsa yumiko yusuke zafar zarina
    zbyszek zdeněk zdravka zdravko zhiwei ziv zixuan zlatko zorica zsolt étienne özgür øystein łukasz""".split()
)
