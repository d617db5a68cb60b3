"""Given names that are common in many offices and that the other lists leave out; words of another use are left out."""

COMMON = frozenset(
    """jake tyrone jermaine lamar deshawn darnell keisha latoya zachary nathaniel kayden cole brett brad bradley
    curtis clint darrell darryl derrick devin dwayne dwight
    eddie
    elijah garrett gene glen glenn hank isaiah jared jeremiah jerry jesse jimmy joey jonah josiah kirk leroy lloyd
    lonnie
    luke malcolm marvin melvin micah mitch morris ned neal noel norman quinn randall randy reggie roderick rodney ronnie
    roy russ russell sammy scott seth sidney spencer stewart terrence terry theodore troy tucker vince warren wesley
    willis zane abby addison alyssa ariana ashley aubrey audrey ava bailey becky beverly bonnie brianna brooke
    callie carly carolyn carrie cassie chelsea cheryl christy cindy connie deanna diane dolores elaine gail gina gloria
    hailey haley harper heather holly jen jenn jenna jo jodi josie joyce kaitlyn kara katelyn kathleen kathy katy kay
    kelsey kendra kerry kristen kristin lacey leah leslie lily lindsay lindsey lois lori luann lucille mackenzie macy
    madeline maggie mandy marcia marcy marsha mel meredith mindy molly nancy nell nellie nikki pam patti patty peggy
    phoebe phyllis rachael robyn roxanne sadie sally selena shauna shelley sherri sherry skylar suzy tabitha tammy tanya
    tiffany tonya tricia vicky violet wendy willow yvette zoey
    ajay akhil anirudh ankur arnav balaji bharath chandan deepa gauri girish gurmeet hari harjit harsha kabir kamala
    karthikeyan madhav mahendra manasi manpreet meena mukund nandita omkar prabhu radhika raghu rishi sapna senthil
    sundar tejas vandana yuvraj
    fahad junaid nasser noor qasim saad samer yousef zaid hesham khalil rami yasser ziyad
    feng hao jian lei lin ling ming qing rong shan tao wen xiang yi yu zhen guang jing-yi xiaoming yuxuan zihan
    oleh svitlana vadym oleksii anatoliy galyna valentyn
    bjarne einar hege ingvild jostein magne marte ragnar roar sindre vidar asbjørn gunvor torgeir
    agnès chloé cédric élise gaëtan jérémy maëlle mathéo noé rémy thibault
    bas daan jurre pim ekkehard gunther heiner jutta lutz reiner sibylle uli winfried detlev heiko holm
    beppe carlotta cosimo dino fabrizio gino lapo marzia mirella nello ornella pia renzo sandro tullio ugo vito
    adriana alba amaya carme dolors elvira inés joaquín maite paz soledad teo nicanor jacinta
    adaobi nnamdi obi oluchi temi uche yemi ayotunde chukwudi folami
    ayumi daiki eiji hideo isao junko kazuki kenta mariko masao nana osamu ryo saori taro yumi
    joon jiwoo hyejin seojun minseo soyeon taeyang bao duy hung lan nga phong quynh thu trinh tuấn
    ayu dewa fitri hendra indah joko nur rizki sari teguh wulan aung kyaw thiri somchai anong niran
    wairimu njoroge otieno chege mutua nakato okello tendo makoni sizani thabang zola""".split()
)
