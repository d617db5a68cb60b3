"""Given names that the other lists do not have: Arabic, Indian, Japanese, Slavic, Nordic, French and others."""

FAR = frozenset(
    """aadhya aarti abdallah abdelkader abdulaziz abdulrahman abebe abeer abhay achille adarsh adebola adeel adewale
    aftab afzal agneta ahlam aiyana ajit akanksha akari akemi akram aksel aleks aleksei alexei alka amaka amani
    amira analyn anatole andjela andrey anezka anjana anuj anuradha apoorva arpita asad asami asante aseem ashwini
    asma asmund astride atef aude aurelien avinash axelle ayaka ayako ayman ayush basma bengt berenice bhaskar
    bhavana bhavesh bich bilqis birger bojana borislav borje bronislav carole carsten chaitanya chau chibuike
    chihiro chimamanda chinh chipo chiyo christelle christophe christos chunhua claudine clemence colette coline
    coralie cuong dalal dalibor damini damir dandan danijel darko darshan daudi davor dejan dembe devendra diallo
    didier diep dijana dina dominika dragana dubravka ebba edin edouard egil ehab eino ekene eliane elvir emad
    emeline emina emmanuel eriko eskil esraa essam eugeniusz ezzat fadwa fahd farida farouk fathi fawzi flavie
    franck frantisek frederique fumio geoffroy georges giang gilbert gopi govind gregoire gugu guoqiang haitao
    haitham hajime hala hamad hani hannu harini haris haroon harri hashim hatem hazem helene hemanth henri henrika
    hideaki hien hieu hinata hiromi hisham hitomi hoang hongmei honore hortense hossam huong hussain hussam
    hussein hynek ichiro idrissa ihab ilija ilkka inas ireneusz isabelle isamu ivica jaakko jabari jaber jacques
    jalal jarmo jaroslaw jatin jeannine jiahao jianhua jignesh jingyi jocelyne joerg jorunn josiane jouni juho
    jules julie junichi junjie justine kagiso kaisa kamari kamel kanchan karan karel katsuo kazuko kazuo kazuya
    kenichi ketan khadijah khoa killian kimiko kiprono kjell kjersti koji kumiko ladislav laetitia lamin laurence
    lebohang libor lihua lijuan liliane lisbet ljubomir luay lubna lubos lucien lucienne ludivine lwazi lydie
    madeleine madhuri maha mahdi maher majid malini mallika mami manabu mandeep mangesh mansour marceline
    margareta margaux marguerite maricel marijana marja marthe martine marwan marzena masahiro masaru matej maxime
    mazen meghna meiling midori mikio milorad minghao minoru mirek mitsuko mladen modibo momoko morgane morten
    mosi mridula mukul munir muthoni mylene nadege nadir nahla naim najib najwa namrata narayan natasa nathalie
    nawal nazir ndidi neeta nemanja ngan nghia nhan nhung nidal nihal nikolai ningning ninon nitesh nizar noboru
    nobuhle nobuko nonso ochieng okechukwu oldrich olli onyeka ophelie oriane osama othman padmini parag paresh
    patrice patryk paulette pauli pavla petri petteri phuc pierrick piyush pradnya prajwal pratibha predrag
    premysl przemyslaw quyen rachana rachid radim radovan raed rafik raghad rahim rajat rakhi ramzi randa ranko
    raoul rasha ratko reem regine regis reidar reiko renee rida riham riikka rishabh ritva rivka riyad rizal
    rizwan roopa rosalie rostislav roxane ruchi rupali saara sabah sabri saburo sahar sahil saif saleem saleh
    salem samarth samuli sanele sangmin sayuri seema seiji senad severine shaima shalaka shankar shantanu sharmila
    shashi sherif shiori shizuka shraddha shufen silvija sinisa siphiwe sita sladjana soham sonali sourav srdjan
    srividya stanko steinar stephane stig stipe strahinja suha suhail sumiko suraj surendra susumu svante swapna
    taher takahiro takako takao talal tanguy tanmay tapani terttu thaer thinh thorstein thuan tien tijana tingting
    tiwa toini tomoya toril toshiko trung tsubasa tsutomu tugba tuija tushar tyra ujjwal unathi urvashi uyen
    vasudha vedran veronique vibha victoire vidhi viljo vimal vipul viraj virginie viviane vladan vlado wael wahid
    wajdi walaa waleed wasim weiwei wenjing wladyslaw xiaoli xiaoyan xinyi yanan yannis yaroslav yasin yasuko
    yasuo yichen yoichi yoshiko yoshio younes yuchen yuichi yuji yuka yukari yukiko yukio yulan yuriko yuta yuting
    yvon zaki zdzislaw zeljka zhihao zubair zuri zygmunt""".split()
)
