/** Given names that are rarely anything else, from many languages; lower case. */
export const GIVEN_NAMES =
  'aaron abbas abby abdul abdullah abigail abraham ada adam adela adele adrian adriana agnes ahmad ahmed aidan aisha akira alan alana albert alberto alejandra alejandro alena alex alexander alexandra alexei alexey alfred ali alice alicia alina alison allan allison alma amanda amber amelia amir amit amy ana anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelica angelina angelo anita anja anke ann anna anne annette annie anthony antoine anton antonia antonio anya april archana ariana arjun arnold arthur arturo arun asha ashley astrid audrey aurora austin ava avery ayesha barbara bart bartosz beata beatrice beatriz becky belinda ben benjamin bernadette bernard bernd bernhard bert beth bethany betty beverly bharat bianca bill billy birgit bjorn bogdan boris brad bradley brandon brenda brendan brent brett brian bridget britney brittany bruce bruno bryan caitlin caleb calvin cameron camila camille carina carl carla carlo carlos carmen carol carolina caroline carolyn carrie casey cassandra catarina catherine cathy cecilia cedric celia celine cesar chad charlene charles charlie charlotte chelsea cheryl chiara chloe chris christa christian christina christine christoph christopher cindy claire clara clarence claude claudia claudio clement clifford clint colin colleen connie connor conrad corey corinne courtney craig cristian cristina crystal curtis cynthia daisuke dale damian damien dan dana daniel daniela danielle danny daphne darius darlene darren daryl dave david dawn dean deanna debbie deborah debra deepak denis denise dennis derek diana diane diego dieter dietmar dimitri dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen doris dorothy doug douglas duncan dustin dylan earl ebony eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth eliza elizabeth ella ellen elliot elmer elsa elsie emanuel emil emilia emilie emily emma emmanuel enrique enzo eric erica erich erik erika erin ernest ernesto esteban esther ethan eugene eva evan evelyn fabian fabio farah fatima federico felicia felipe felix ferdinand fernanda fernando fiona florence florian frances francesca francesco francis francisco francois frank franz fred freddie frederic frederick frieda fritz gabriel gabriela gabrielle gareth gary gavin geoffrey george georgia gerald gerard gerhard gertrude gianni gilbert gina giovanni giulia giuseppe gladys glenda glenn gloria gonzalo gordon greg gregory greta guillaume guillermo gunther gustav guy gwen hannah hans harald harold harriet harry harvey hassan heather hector heidi heinrich heinz helen helena helga helmut henrik henry herbert herman hilary hiroshi horst howard hugh hugo hussein ian ibrahim igor ilona imran ines ingrid irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana jacek jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jasmin jasmine jason javier jay jean jeanette jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joana joanna joanne joao jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef joseph josephine josh joshua joyce juan juana judith judy juergen julia julian juliana julie julien juliet julio jun jurgen justin kaitlyn kamal karen karim karin karina karl karla karsten kasper katarina kate katharina katherine kathleen kathryn kathy katie katja katrin katrina katy kayla keith kelly kelsey ken kenji kenneth kerry kevin khalid kimberly kirsten klaus kristen kristin kristina kristof kurt kyle lara larry lars laura lauren laurence laurent lawrence leah leanne lee leif leila lena lennart leo leon leonard leonardo leonie leroy leslie lewis liam lidia lillian lily linda lindsay lindsey lionel lisa liz lloyd logan lois lorena lorenzo loretta lori lorraine louis louise luca lucas lucia luciano lucie lucy luigi luis luisa lukas luke luna lydia lynn mabel madeleine madison magdalena magnus mahmoud malcolm mandy manfred manuel manuela marc marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margot maria mariam mariana marianne marie marilyn marina mario marion marisa marjorie marlene marsha marta martha martin martina marvin mary masha mateo mateusz mathias mathieu matilda matt matteo matthew matthias maureen maurice mauricio max maxim maxime maximilian maya megan mehmet melanie melinda melissa mercedes meredith michael michaela michal michel michele michelle miguel mikael mike mikhail milan milena miles miranda miriam mitchell mohamed mohammad mohammed moira monica monika monique morgan muhammad murray mustafa myra nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikhil nikita nikolai nina noah noel nora norbert norma norman octavia olaf oleg olga oliver olivia omar orlando oscar oskar osman otto owen pablo pamela paolo pascal pat patricia patrick patrik paul paula pauline pavel pedro peggy penelope penny percy perry pete peter petra phil philip philipp philippe phillip phoebe phyllis pierre piotr priya przemek rachel rafael rahul raj rajesh ralf ralph ramon randall randy raphael raquel raul ravi raymond rebecca regina reginald reinhard renata renate rene rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocio rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rosa rosalie rosario rosemary ross roxanne roy ruben rudolf rupert russell ruth ryan sabine sabrina sadie sally salma salvador sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha satoshi saul scott sean sebastian selena selma serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sheri sherry shirley sidney sigrid silvia simon simone slawomir sofia solomon sonia sophia sophie stacey stacy stanislav stanley stefan stefanie stella stephan stephanie stephen steve steven stuart sue suresh susan susana susanne suzanne svetlana sven sylvia tamara tanya tara tatiana ted teresa teri terrence terri terry tessa thelma theodore theresa thomas tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan troy tyler ulrich ulrike ursula valentina valerie vanessa vera verena vernon veronica vicki vickie victor victoria vijay vikram vincent viola violet virginia vivian vladimir vladislav volker wallace walter wanda warren wayne wei wendy werner wesley whitney wilfred wilhelm willem william willie winston wojciech wolfgang xavier yasmin yuki yusuf yves yvonne zachary zak zeljko zoe zofia zuzana emmy jordi pere nuria iker aitor mehdi leyla ayse fatma emre deniz kemal elif olena oksana taras bohdan ondrej zdenek vaclav jiri milos dusan goran zoran dragan ivo jovana katja mateja bojan luka nikola jelena marko petar stjepan tomislav eero jukka mikko pekka timo antti juha matti kari sanna pirjo liisa tuomas aino eino bjarne knut sigurd torbjorn gudrun einar haakon oddvar solveig ragnhild mette soren niels rasmus jesper lasse freja signe kirsten karsten anette inge gudmundur sigurlaug thor jon olafur'.split(
    ' ',
  )
/** Words with a capital that begin sentences or name things, not persons; lower case. */
export const NOT_PERSON = (
  'the a an this that these those i you he she it we they my your his her its our their me him us them who what when where why how which whose hi hello hey dear thanks thank please yes no not never ok okay sorry well so but and or if then else can could would will shall should may might must do does did is are was were am be been have has had get got let need want like just also only very all any some more most many much each every both few other another such same new old good bad best great first last next now today tomorrow yesterday here there for from to in on at by with about after before as of off out over under up down into than too ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun spring summer autumn winter christmas easter ' +
  'order orders account card credit debit payment refund return delivery shipping address phone email password customer support service team manager agent store shop company bank online website app product item price discount coupon gift invoice receipt number code zip name date time street road avenue lane drive court place square suite apt apartment unit floor building po box office mobile desk fax cell home work tel telephone website url city state country province district county north south east west northern southern eastern western upper lower ' +
  'mr mrs ms miss dr prof sir madam lord lady king queen prince princess president minister doctor nurse engineer director officer assistant patient pedestrians battery title sincerely regards best kind yours cheers english french german spanish italian chinese japanese korean russian american british canadian australian indian european african asian london paris berlin madrid rome tokyo beijing shanghai sydney melbourne toronto chicago boston dallas houston texas california florida york francisco angeles america europe asia africa china india japan france germany spain italy russia canada australia brazil mexico england scotland wales ireland united kingdom states norway sweden finland denmark austria poland portugal greece turkey israel egypt ' +
  'google apple amazon microsoft facebook samsung sony huawei xiaomi visa mastercard paypal amex ups fedex dhl usps alipay wechat iphone ipad android windows mac macbook galaxy pixel pro max mini plus ultra air wi-fi wifi bluetooth usb led hd tv pc cpu gpu ram ssd article act law treaty union government university college school hospital hotel restaurant airport station bridge river lake mountain island park museum church god bible internet subject re fw fwd note warning error version model series serial sku ref id vat tax inc ltd llc corp gmbh ag co group partners holdings foundation institute association committee department ministry bureau council federation'
).split(' ')
/** Lower-case words inside names. */
export const PARTICLES = [
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'abu',
  'mac',
  'du',
  'e',
  'y',
  'zu',
  'af',
  'av',
]
/** Verbs whose subject is a person. */
export const PERSON_VERBS = [
  'said',
  'says',
  'shouted',
  'shouted at',
  'told',
  'asked',
  'replied',
  'wrote',
  'writes',
  'called',
  'lives',
  'lived',
  'spent',
  'moved',
  'married',
  'thinks',
  'works',
  'worked',
  'ordered',
  'bought',
  'emailed',
  'phoned',
  'complained',
  'whispered',
  'answered',
  'smiled',
  'laughed',
  'died',
  'was born',
  'had given',
  'has given',
  'gave',
  'is from',
  'will be talking',
  'will be speaking',
  'will call',
  'will pick',
  'will sign',
  'is the keynote',
  'is my',
  'is our',
  'is a friend',
  'needs',
  'wants',
  'paid',
  'signed',
  'placed',
]
export const KIN =
  'kid|son|daughter|child|baby|wife|husband|mother|father|mom|mum|dad|brother|sister|uncle|aunt|cousin|nephew|niece|friend|boyfriend|girlfriend|partner|grandson|granddaughter|grandmother|grandfather|neighbour|neighbor|colleague|boss|landlord|roommate|fiancé|fiancée|fiance|fiancee'
/** Ordinary words and titles that are family names after a given name; lower case. */
export const ALSO_SURNAMES =
  'king prince bishop church park bridge lane hill west north east rivers lake young long best good day may march summer winter french english london german price court place street square mills banks brown white black green gray grey rose frank james post house home law bird cross field stone wood woods moore page major pope abbot knight'.split(
    ' ',
  )
/** Given names that are words, places or brands too: alone they name nobody. */
export const AMBIGUOUS =
  'art bill will mark rose grace hope jack max pat sue rob drew chase dale dean guy jean jay ray amber crystal dawn lily violet stella luna olive austin madison sydney victoria virginia georgia florence chelsea lee don earl kelly logan jordan brandon kelsey tiffany henry stanley alexa bella april may june summer carol joy faith angel angelo christian francis francisco diego santiago leon orlando verona vienna paris london clara lara nora nick ron ken barbie max leo aurora ruby pearl iris jade mercedes porsche alfred casey frank grant harry holly jasmine heather ivy daisy poppy rosa rosemary ginger sage basil bob rich rick dick duke ernest jackson jesus lance miles parker pierce reed rod roman ross rusty scott sterling terry tony troy wade ward wayne kerry kent elmer dolores consuela linda miranda lucy ada java julia kotlin dan maria manuel salvador penny hugo vera ava mia noel carla stella ben sam tom tim jim joe ed al'.split(
    ' ',
  )
