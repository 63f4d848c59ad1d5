import type { SayingFamily } from './family.ts';

/** Ways and places. */
export const means: readonly SayingFamily[] = [
  {
    id: 'tablets-put-by',
    level: 'worry',
    evenNegated: true,
    sayings: `
sav*|hoard*|stash*|collected|collecting|stock*|stor*|hid|hidden|hiding|counted|counting|count|lined|lining|built|building|amass*|squirrel*|tucked|skipp*|gather*|laid|emptied|popping|popped|pile ... @meds ~ chemist|pharmacy|boots|dosette|kids|organiser|reminder|forget|nurse|carer|repeat|delivery|fridge|chemists|pick|picked|prescription|cupboard|lock|locked|safe|side|effects|food|down|weight|ordering|away
@meds .. saved|stashed|hoarded|hidden|stored|counted|lined|laid|stockpiled|collected|piled|tipped|emptied|ready|drawer|sock|shoebox|biscuit|enough|staring|calling|waiting|whispering|pile|spread ~ chemist|pharmacy|not|pick|well|review|collection
collection|stash|stockpile|hoard|pile|stock|bag|box|drawer|carrier|shoebox|tin|jar|bottle|handful|cupboard|fistful|sock|supply .. of|full .. @meds|them ~ day|morning|doctor|weekly|nan|finished|ran|empty|throw|returned|running|vitamins
enough .. @meds|insulin|gear|stuff|them ... do|end|kill|finish|not|sleep|job|horse|now|me|last|tonight|saved|$|here|upstairs|over|out|never ~ week|month|appointment|repeat|holiday|until
got|have|bought|buy|buying|ordered|order|ordering|getting|get|need|picked|went ... shops|chemists|pharmacies|boxes|packs|packets|supermarkets|bottles|different .. of|for|buy*|because .. @meds ~ work|carrier
got|have|bought|buy|buying|ordered|order|ordering .. @meds .. different|shops|boxes|extra|on|from|online|dark|internet|web|end|kill ~ prescription|repeat|doctor|gp|chemist|thyroid|cheaper
order*|bought|buy|buying .. something|stuff|it|pills|kit|powder|salt|poison|chemical|nitrite|gas|helium .. online|internet|web|dark|abroad ~ shopping|food|clothes|dress|amazon|weekly|shop|christmas|present
dark web ~ course|job
sodium nitrite
@meds .. and|with .. bottle|vodka|whisky|gin|wine|rum|brandy|note|letter ~ mix|allowed|can|safe|advice|should
bottle .. vodka|whisky|gin|rum|brandy|wine|cider ... @meds|pills|drawer|blades
took|taken|swallowed|necked|downed|had|take|taking|swallow|popping|popped|eaten|necking|drank ... all|many|whole|lot|loads|handful|bunch|entire|every|full|rest|extra|twenty|thirty|forty|fifty|sixty|hundred|packet|packets|strip|strips|sheet|bottle|load|16|20|24|28|30|32|40|48|50|60|100|dozen|couple of? .. @meds|them|packet|bottle|strip|blister ~ mg|day|doctor|gp|daily|prescribed|back|photo|ago|course|finished|nurse|morning|migraine|late|antibiotics|food
took|taken|swallowed|necked|downed .. @meds .. all|many|wake|sleep|die|end|kill|purpose|regret|sick|hour|minutes|earlier|ago|drink|vodka|wine|bottle ~ years|month|helped|doctor|helps|food|late|work|exam|flight
take|taking|took|taken|swallow|neck .. them|it|the|every|all .. all|lot|everything|whole ... tonight|now|once|go|end|sleep|finish|$ ~ back|photo|seriously|home|day|kids|shopping|wash|clothes|council
double|doubled|triple|doubling|tripling|extra .. my|dose|insulin ... on|purpose|end|not|hope|hoping|deliberately|die|sleep ~ doctor|gp|nurse
stopped|stopping|stop|quit|skip*|refus*|not|without|missed|missing ... insulin|dialysis|heart|epilepsy|inhaler|hiv|transplant|warfarin|chemo|chemotherapy|thinners ... on|purpose|die|end|way|let|hoping|nature|kill|take|over|deliberately|weeks|days|point|anymore|bother|care|because|deliberate ~ forgot|pharmacy|doctor|gp|supply|shortage|nurse|stock|delivery|finished
stopped|stopping|quit taking? my|his|her .. insulin|dialysis|chemo|chemotherapy|thinners|inhaler
how|what many|much|amount|dose .. @meds|insulin|pills|it|would|does|to|drugs|alcohol|heroin ... kill|die|enough|lethal|fatal|overdose|dead|end|takes|take|needed|finish|od ~ day|miss|should|safe|can|doctor|supposed|long|cost|weeks
lethal|fatal|deadly dose|amount|combination|quantity|level
overdose|overdosing|overdosed|od ~ vitamin|haribo|never|daft|no|at
liver ... damage|fail*|give ... on|purpose|pills|enough|quick
not|never trust*|safe|left alone with|around|near .. @meds|knives|knife|blades|razors|car|kitchen|sharps
@meds|knives|knife|pills|rope|bottle|drawer|cupboard|cabinet|bathroom .. looking|looks|staring|calling|calls|talking|whispering|tempting|waiting at|to|for|me .. me|$ ~ phone|name
keep|kept|find|caught .. looking|staring|eyeing|going|thinking .. at|about|to|towards .. the|my|all? .. @meds|knives|knife|pills|rope|beam|beams|bannister|banister|loft|rafters|balcony|bridge|railway|hook|ligature|cupboard|drawer|kettle|bleach|drop|height|window ~ clean*|job|locked
hand in|handed|confiscate|take away|lock|hide|hid|locked|hidden .. my|the|all|away .. @meds|knives|blades|razors|sharps ... me|from|myself|because|away|safe|in|so|him|her ~ kids|toddler|grandchildren|children|visit|dementia
bleach|antifreeze|weedkiller|ammonia|cyanide|arsenic|rat-poison .. drink|drank|drunk|swallow*|sip*|bought|mix*|opened|under|looking ~ clean*|hair|bathroom
drink|drank|drunk|swallow*|sip*|neck*|down .. bleach|antifreeze|weedkiller|ammonia|poison|detergent|screenwash|acid|petrol|domestos ~ dog|toddler|cat|by
all|most|rest|everything|whole|lot .. of .. it|them|@meds|bag|box|week|bottle|packet|strip|stash .. on|purpose|gone|down|once|empty|now|goodnight|tired|night ~ homework|work|day|shopping|washing
popped|swallowed|necked|took|taken|had|mixed|ate|eaten|washed .. everything|all|them|lot|the|whole|it .. up|down|on|with|in|of|my|bag|off .. bag|forum|purpose|vodka|wine|gin|whisky|cider|beer|bottle|once|now|lot|stuff|box|week|club|all ~ dog|toddler|advice|day|exam|photo|bus|advantage
took|taken|taking|swallowed|had|drank ... purpose ~ he|she|time|day
purpose|deliberately .. took|taken|too|overdose*|many|mixed|cut|hurt|fell|stepped|crashed ~ he|she|late
on purpose .. and|by accident|mostly|accident ~ he|she|foul
12|15|16|20|24|28|30|32|36|40|48|50|60|64|80|90|96|100|120|thirty|forty|fifty|sixty|hundred|twenty|sixteen|loads .. of|mg .. @meds|pills|them ~ prescribed|gp|day|weeks|morning|years|antibiotics|dose|sertraline
after|since taking|took|take|swallowing|having .. them|all|lot|it .. ~ work|dog
taken|took|swallowed them|all|lot|everything ~ home|photo|back|school|out|shopping|seriously|time|away|day|hours|year|years|fire
many .. too many|is|enough
double|another|second|triple dose .. then|and|another|again|on
drew|drawn|loaded|filled|got .. up .. syringe|insulin|needle|pen|works
patches|patch .. on|put|stuck .. six|all|several|lots|sleepy
injected|inject|snorted|smoked|drank|ate|swallowed|took|taken ... meant|enough|lot|tonnes|tons|loads .. it|to|not|stop|end|sleep|feel|dead ~ work|coffee|food|years
ate|eat|eaten|picked|cooked|made|drink|brew* .. the|some|a .. mushrooms|berries|yew|foxglove|leaves|seeds|laburnum ~ tea|nice|lunch|risotto|toast|jam
drink|drinking|drank .. hand|gel|sanitiser|meths|mouthwash|perfume|aftershave|spirits|white ~ wine
took|taken|eaten .. my|her|his|their|nans|mums|dads|wifes|moms|grandads|housemates|dogs|partners .. @meds|patches|stuff|morphine ~ collected|picked|prescription|forgot|morning|late|washing|side|sister|cpn
have|got .. a? .. propofol|cannula|insulin|morphine|ketamine|potassium|syringe|fentanyl|somulose|pentobarbital ~ diabetic|pump|ward
dropped|necked|swallowed|took|taken|injected .. the|a|my|all .. whole|entire|ones|full|rest|blues|yellows|greens .. ~ time|year|day|course|off|work|gym|holiday|antibiotics|deposit|driving
@meds|tablets ... taken|took|swallowed .. ... month|week|all|whole|once|time|many ~ doctor|gp|course|helps
swallowed|necked|downed|popped|overdosed|injected .. @meds|tablets|pills
liver|kidneys|kidney .. going|failing|packing|yellow|gone|days ~ test|tests|transplant|alcohol
yellow|jaundice .. days|since|liver ~ nails|teeth|baby
bad|stupid|silly|daft thing .. with .. @meds|pen|tablets|knife|blade
no .. narcan|naloxone
sweating|shaky|drowsy|woozy|numb|floaty|spinning ... insulin|pen|dose|tablets|pills|taken|took|ones ~ prescribed|side|gp|doctor
eyelids|eyes|legs .. heavy|going|closing ... took|had|green|ones|taken|tablets
exceeded|exceed .. ... meant|dose|limit ~ speed
cans|bottles|pints|vodka|whisky ... and .. all|the .. gabbys|benzos|pregabs|vallies|blues|pills|tablets|dihydro*|gabbies|xanax|xannies|zopis
warfarin|thinners ... bleed*|nose|stop|reason|purpose ~ clinic
recovery|back .. lie|laid|lying .. tell .. not
ate|swallowed|necked|took twenty|thirty|forty|fifty|sixty|ten|fifteen|20|30|40|50|60|all ~ minutes|miles|photos|biscuits|weeks|days|years|hours
`,
    unless: `
take my medication|tablets every|as|with|at|on|like
should i .. take
can|could i .. have|get|take|order
pharmacy|chemist|boots .. out|gave|lost|closed
`,
  },
  {
    id: 'place-to-fall',
    level: 'worry',
    evenNegated: true,
    sayings: `
stand*|stood|sit|sat|sitting|walk*|end|ended|find|found|went|go|going|gone|drawn|looking|look|looked|keep|drove|drive|driving|climb*|came|come|cycled|back|hang*|out|wander*|head*|parked|park|been|got|am|here|cross*|lean*|visit* ... @high .. again|at|look*|thinking|think|wonder*|just|every|alone|tonight|now|and|over|$|in|staring|for|edge|night|drop|above|because|rail|railing|where|to|after|by|near|when|edge ~ dog|view|photo|photos|lovely|fish*|live|lives|lived|work|traffic|holiday|leak*|repair*|bus|bar|club|restaurant|gutter|satellite|tiles|panic*|heights|painting|scared|anxiety|avoid|avoided|cannot|fear|tour|course|scout|leaking|sunset|bingo|solar|roofer|roofing|teeth|car|cards|choir|terrace|engineer|fixed|nice
@high|@rails|@water ... jump*|fall|falling|fell|step|stepped|stepping|drop|leap*|throw|throwing|let|go|body|splat|dive|roll ~ dog|swim*|photo|bungee|tombston*|charity|delayed|cancelled|stairs|trip|roof|lesson|lessons|cold|scared|film|skydive|parachute|olympic*|wild|i saw
edge ... @high|platform|drop|roof|building ~ live|photo
over|off|from .. railings|railing|ledge|parapet|barrier|bridge|cliff|balcony|roof|viaduct|wall ~ garden|washing|neighbours|fence|towel|view|hang|shop|fell|leaves|tile|house|ashes|poster|come
stand*|stood|sit|sat|sitting|walk*|wait*|hang*|end|ended|found|find|watch*|by|near|went|drawn|alone|cross*|lie|lay|lying|am|laid|on ... rails|tracks|track|railway|platform|level|line|crossing|embankment ... and|alone|think*|wonder*|thought|watch*|train|jump|step|look*|count*|again|tonight|now|night|time|close|lately|come|$ ~ work|works|phone|late|delayed|commute|ticket|dog|race|station|meet|on|train|job|fence|lights|bus|kids|thirty|hold|waiting|home|panic|mobility|panicked|music|eight
watch*|listen*|count* ... trains|lorries|express|tube|traffic .. go|come|pass|going|past|and|coming|passing|by|thunder ~ son|hobby|kids|spotting|grandson
train|trains|lorry|lorries|bus|tube|traffic|tram ... front|under|step*|jump*|quick|hit|fast|enough|throw|lie|path|moment|second|tempt*|pull*|call* ~ delayed|standing|seat|lessons|home|late|saw|driver|wait|journey|anxiety|worked
step*|walk*|jump*|run|ran|leap|leaping|lie|lay|lying|throw*|fling|dive|lean*|fall*|go|going|drop|roll .. out|off|in|under|underneath|into|onto|front|beneath ... @traffic|tracks|traffic|road|oncoming|rails|carriageway ~ dog|cat|he|she|saw|home|deer|gym|children|kids|lights|got|missed|bus|mates|shop
@wish|will|could|going|might|think*|thought*|tempt*|nearly|almost|urge* ... jump*|leap* .. off|from|out|in|over|into|down .. @high|@water|window|building|house|top|flat|car|it|train|train|something ~ bed|bungee|charity|parachute|pool|conclusions|swim*|shower|kids|dog|skin|bus|taxi
walk*|wade|wading|go|going|swim*|get|drive|jump*|slip|step*|disappear|keep .. in|into|out|to|straight .. the|freezing|cold? @water .. and|not|never|until|keep|tonight|with|$|now|stones|clothes ~ dog|lovely|wild|holiday|lesson|lessons|group|fish*|kids|club|scared|summer|beach|paddle|resort
@water .. looks|looked|look|seems|calling|calls|pull|pulls|pulling|tempt*|inviting|deep|cold|black|pull|wants|waiting ... me|peaceful|inviting|quick|take|enough|tonight|easy|deep|good|just ~ swim|bill|bottle|boil*|pressure|heater|swimming|mould|leak
pockets|coat|bag|rucksack full|filled|fill|of|with|stones|rocks|bricks ... stones|rocks|bricks|river|sea|canal|lake|water ~ kids|son|beach
@wish|think*|thought*|nearly|almost|urge*|could|tempt*|might|easy|keep|going|imagine*|imagining|want* ... swerv*|steer*|crash*|drive|driving|turn|ram|plough|veer|veering|let .. the|my|car|into|off|wheel|head|van ... lorry|lorries|tree|wall|bridge|traffic|lane|barrier|cliff|river|road|edge|oncoming|car|hgv|truck|pillar|pylon|ditch|wheel|motorway|central|verge ~ lesson|lessons|test|scared|instructor|licence|he|him|anxious|anxiety|panic|lose|learn|fear|phobia
swerv*|steer*|crash*|veer* .. into|off|on|the|my|in|car ... lorry|lorries|tree|wall|bridge|traffic|purpose|barrier|cliff|river|oncoming|hgv|truck|deliberately|end|die ~ accident|since|lesson|he|she|scared|panic
seatbelt|belt|lights .. off|without|undone|unbuckled|no ... drive|driving|fast|night|lane|home|hope|die|motorway ~ sign|broke
drive|driving|drove|ride|riding|rode .. fast|faster|eyes|drunk|lights|recklessly|too|seatbelt|100|110|120|130 ... hope|hoping|wall|not|care|shut|closed|die|off|happens|crash|tree ~ he|she|kids
not look|looking|looked|bother .. when|before|cross*|crossing|road|either|left ... cross|road|street|anymore|hope|lane|right ~ phone
cross*|walk* .. road|roads|street without|not|and|hoping look*|hope|care|hoping
beachy head|humber|severn|clifton|archway|forth|erskine|suspension bridge
top|roof|upper|highest|edge|level|floor of|level|floor|storey .. car|multistorey|block|flats|tower|building|hospital|the|shopping|town ... park|$|and|look*|now|again|tonight|block|edge|down|jump|tower ~ live|lift|view|work|panic|leak|shelf|parked|ticket|floor|flat|world
@high|@rails|@water|woods|forest|beach|layby|lay-by|car|garage|barn|shed ... say|saying|said|not|one last|final|goodbye|way|return ~ bus|home|late|delayed|work|holiday|train|ticket|mot|shop
am|sat|sitting|stood|standing|parked|here|hiding .. by|at|on|near|in|beside|under|next ... @high|@water|tracks|railway|cliff|layby|woods|edge .. now|alone|tonight|with|$|and|cannot|thinking|nobody|crying|cold ~ live|lovely|dog|holiday|fish*|view|lunch|work|kids|works|walk|picnic|peaceful|calm|camp*|bar
garage|car|shed .. with|door|engine|exhaust|hose|windows|running ... engine|exhaust|hose|running|shut|closed|fumes|pipe|tape ~ mot|mechanic|fix*|repair|garage|broke|cold|scrap|insurance
exhaust|hosepipe|hose .. pipe|car|window|fumes|ready|boot|fixed|tape ~ mot|mechanic|fix*|repair|garden|noisy
gas|oven .. on|tap|taps|stove|cooker ... head|sleep|unlit|light|let|myself|window|go|not ~ bill|meter|cook*|boiler|check|checks|ocd|checking|leak
charcoal|barbecue|helium|nitrogen|argon ... car|room|tent|bag|bathroom|sealed|gas|hood|breathe ~ food|friends|party|balloons|sausages|birthday|cook*
bag|plastic over|around my|the head|face
walk*|going|go|gone|swim*|wade|out .. into|to|out .. sea|statues|water|river|tide|sands|ice|waves ... not|never|back|coming|in ~ nice|dog|lovely
tide .. is|in|right|out|coming|times|high ~ pods|washing|turn|over
flights|stairs|bridges|drops|heights .. looking|sort|high|been|about ~ holiday|cheap|scared|knees
looking .. at .. bridges|stairs|drops|heights|trains|ledges|beams|hooks
off|from .. the .. top|lift|bridge|roof|block|mast|crane|scaff|scaffold|stack .. purpose|dive|fly|go|tonight|soon
unclipped|unclip* .. harness|rope|belt
tried|try|trying .. to? drown*|hang*|jump*|chok*|suffocat*|strangl*|gas*|od|bleed* ~ he|she|brother|dad|years|ago
under .. ice|water|train|wheels|ground ... quiet|peace|permanent|calm|rest
plastic|sheet|sheets|tarp|towels .. on|over|down .. floor|bed|mess|clean ~ paint*|decorat*|potty
lift|taxi|way|bus .. to the quarry|bridge|cliffs|viaduct
stand*|stood|sat .. on|by|at .. lock|gate|weir|gates|parapet|deck ... in|going|jump|deep|cold
climb*|climbs|climbed .. tower|scaffold|pylon|mast|crane .. ... last|today|rehears*|jump|off ~ instructor|wall
beams|rafters|bannisters ... look|looking|all|day
yellow line .. ~ parking|park
platform end|edge
bottom|end .. deep|lock|water|done ~ list
`,
    unless: `
scared|fear|phobia|panic|panicky|anxious|anxiety|avoid ... of|on|over|about|crossing ... @high|heights|trains|tube|water
he|she|someone|man|woman|bloke|person|stranger|brother|sister|friend|dad|mum|son jumped|died|fell|drowned|jump|stepped
saw|seen|witness*|watched .. a|someone|somebody|man|woman|person
@rails .. late|delayed|cancelled|strike|ticket
walk|walking|walked .. the|my dog|dogs
bridge loan|club|course|work|tournament
scatter|scattering|scattered .. mum|dad|nan|ashes|him|her|husband|wife
sea|beach|lake|river .. with my|the family|kids|sister|mum|friend|friends|husband|dog
`,
  },
  {
    id: 'rope-gun-blade',
    level: 'worry',
    evenNegated: true,
    sayings: `
rope|noose|ligature|cable|flex|tow|dressing|bedsheet|sheet|cord|lead|wire|chain|belt|scarf|shoelace|laces|twine|baler|strap ... tree|beam|beams|rafters|loft|banister|bannister|neck|hook|knot|knots|ready|noose|door|shower|rail|tied|tie|boot|garage|barn|hang*|light|ceiling|tight|tighter|tightened|shed|attic ~ bag|dog|climb*|washing|boat|swing|electric*|phone|charger|wash*|christmas|parcel|sailing|fixed|loose|trousers|car|tie|kids|iron*
tie|tied|tying|knot|loop|looped|wrap|wrapped|pull|pulled|tighten*|put|wound|tested|test|practis*|practic*|try|tried|bought|got|cut .. a|the|my|it|something|some ... rope|noose|ligature|belt|scarf|cord|cable|sheet|sheets|wire|lead|tights|flex ... neck|around|round|up|tree|beam|ready|door|myself|hold|weight|end|$|boot|over|car|tonight|throat|me ~ dog|boat|washing|swing|parcel|climb*|trousers|work|iron*
around|round my|his|her neck|throat ... rope|belt|scarf|hands|cord|tie|tight|wire|bag|sheet|lead|tied|until ~ lump|cold|arms|necklace|medal|massage|physio
tied .. around|round .. neck|throat
learn*|practis*|practic*|youtube|googled|look* ... noose|knots|knot|hangman ~ scouts|sailing|climb*|tie|fish*
noose|ligature|gallows
beam|beams|rafters|banister|bannister|tree|hook .. hold|take|strong|bear|enough .. my|me|weight|enough
tree|spot|beam|place .. picked|chosen|chose|found|know|where|in|out|for ... out|mind|hang|die|end|do|it|go|me|buried|myself ~ christmas|live|job|work|college|uni|flat|climb|nursery
gun|shotgun|rifle|pistol|cartridge|cartridges|crossbow|revolver|twelve-bore|air-rifle|bullet|bullets|trigger ... cabinet|loaded|load|key|mouth|chin|head|barn|under|end|use|used|myself|out|temple|tempt*|pull|mind|beside|lap|look*|think*|clean*|quick|simple|easy|me|brain|thought|thinking|tonight ~ licence|license|clay|clays|shoot|game|games|afghanistan|iraq|ptsd|certificate|police|xbox|nerf|army|water|xmas|jump|raid|pointed
put a bullet
one bullet|shot .. would|do|all|enough
blow .. my|his|her .. head|brains|brain .. off|out ~ lol
@sharp .. to|against|across|on|in|over|near .. my|the .. wrist|wrists|throat|neck|arm|arms|leg|chest|skin|veins|heart|stomach|vein|thigh
@sharp ... bath|wrist|wrists|throat|vein|veins|drawer|pillow|hand|next|beside|bed|sleeve|hidden|hide|hiding|pocket|bag|skin|myself|slit|calling|ready|scared|look*|think*|tempt*|shake|shaking|grab* ~ cook*|chef|carpet|diy|model|kids|kitchen|craft|homework|cut|paper|sharpening|dishwasher|hair|lost|trolley|school|drawers|washing|wine|beard|maths
wrists|wrist|veins|throat|artery .. cut|slit|slash*|open|opened|slice*|deep|bleed*|think*|razor ~ sprain*|broke*|carpal|splint|blood|nurse|hurts|typing|sore
cut|cutting|slit|slitting|slash*|open|opening .. my|his|her|the .. wrist|wrists|throat|veins|neck|arteries
bleed|bleeding .. out|death|dry|everywhere|heavily|not|lot|cannot|stop ~ heart|nose|period|gums|bowel|piles|postnatal|coil|ulcer|freezing|birth|periods|month|landlord|me
bath .. of|full|with|water|red blood|razor*|toaster|hairdryer|blades|red
toaster|hairdryer .. in|into|bath
electrocut*
starve|starving|drink|drinking|drank|smoke|work myself|me to|until .. death|die|dead ~ work
drink|drinking|drank|using|drugs|heroin|gear|vodka|coke|spice .. until|so|hope|hoping|to|till|enough ... die|dead|kill*|not|never|wake|death|stop|end|over|unconscious|coma ~ sleep|numb|stop|drinking|well
hot shot|fatal hit|last hit
inject*|fix|hit|dose .. bigger|too|extra|double|all|enough ... purpose|end|die|not|care|wake|much ~ insulin
research*|google*|googling|search*|look*|read|reading|ask*|youtube|chatgpt|forum|forums|site|sites|internet|online|find|looking|studying|figured|learn*|know|knows|typed .. up|for|about|what|how|at|into|on|in|out|to|the|is|most ... painless*|quick*|ways|methods|method|lethal|fatal|overdose|overdoses|hanging|nooses|suicide|suicidal|die|dying|kill|poison*|suffocat*|end|bleed|drown*|dignitas|euthanasia|fall|survive|drop|jump ~ essay|novel|work|job|dissertation|documentary|course|film|film|dad|book|family|money|better|time|recipe|help|week|month|spider*|weekend|support|meet|weekend|cope|friend|relax|sleep|tenancy|contract|live|lives|insects
painless|quick|quickest|clean|easiest|simple|peaceful|fast way|ways|method|methods|end|death|exit|option ... die|go|end|out|do|of|kill|me|it|for|$ ~ lose|work|travel|train|shop|contact|cook|town|learn|money|car|park|gp|house
would|will it|does|do|is|does it|how|be .. hurt|painful|quick|painless|long|take|fast .. to|if .. die|hang|drown|jump|overdose|bleed|dead|fall|hanging|drowning|suffocate ~ he|she|tooth|lump|dog
dignitas|euthanasia|assisted .. me|i|dying|die|want|switzerland|for|could|please ~ law|bill|debate|mum|dad|dog|essay|vet|cat|dissertation|news
live wire|rail|cable ~ music
tie|tied|pull|pulled|round|around .. tighter|tight .. every|until|time|black|more ~ shoes
went|gone|going|go black|blue|purple|grey|numb .. for|bit|tonight|today|again|lips
lips|fingers|face going|gone|are|turning blue|purple|grey
bag|plastic .. over|head|panicked|ripped
hung|hanged|hang|hanging myself|masel|mesel
rail|rope|belt|branch|beam|hook snapped|broke|gave|came|slipped .. ~ train|delayed
live|real rounds|ammo|bullets|round
check|checked|test|tested|look|looked .. the|a .. beam|hook|rope|knot|branch|rail|bannister|banister .. will|would|could|hold|take|take|weight|strong
worked|know|knows|learnt|checked .. out|the|what .. times|timetable|tide|tides|schedule ~ work|bus|school
train .. not|does .. stop|here
fast|through|express train
not|never|just .. brake|steer|braking|steering|lift .. bend|cyclists|round|time|corner|wagon|lorry|wall|it ~ mot|lesson|repair|bike
boot|foot .. on .. accelerator|pedal|gas .. ~ lesson
everything|what|all .. i need .. came|online|internet|ready|here|arrived|tonight|bought ~ support|help|school|shopping
@sharp|sword|khukuri|kirpan|dagger .. at|to|on|against .. my own? .. throat|neck|heart|wrist
shotgun|gun|rifle|cartridge .. ... light|dawn|decided|last|me|first|far|barn ~ licence|clay|raid
got|get|gotten .. far|close|near .. as .. chair|rope|edge|door|bridge|rail|bottle|note
dug|dig|digging .. it|a|my .. grave|hole|long .. me|man|enough ~ garden|pond|allotment
slurry|silage|grain|combine|pto .. pit|tower|bin ... in|go|jump|fall ~ repair|work
in front of .. a|the .. wagon|bus|train|lorry|tram|truck ~ stood|queue|telly
cry for .. lift|help .. quarry|bridge
captive bolt|humane|killer
lay|laid|lie|lying .. on|down .. the|on line|tracks|track|rails|road|motorway ~ sofa|phone
@sharp|mandoline|stanley .. ... purpose|skin|elbow|arm|inside|deep ~ cook|dinner
cleaning|loading|polishing|oiling .. the|that|my .. rifle|gun|shotgun|revolver
potassium|insulin|morphine|propofol ... inject*|nights|myself|kept|ward
took .. off .. coat|clothes|shoes|jacket ... cold|snow|tops|gully|gulley|water|hypo*
blizzard|snow|frost|cold .. ... no .. coat|shoes|shelter ~ school
how deep|high|cold|fast .. is|the|does .. ~ sleep|snow|bath|broadband
cannot|not swim .. so|need|deep|much|river|water ~ lesson|lessons|learn
take .. my .. belt|laces|shoelaces|razor|blades|knives|cord .. ~ security
door|coat hooks|hook ... alone|belt|rope|not
steppin*|step|stepped .. back|off|out .. ... nobody|foreman|edge|scaff|admire
drug|drugs|medicine cupboard|cabinet|trolley|count .. ... wrong|missing|key|mine|hugged
dispensary|theatre|pharmacy|ward ... keys|potassium|insulin ... nobody|myself|tonight
`,
    unless: `
he|she|brother|dad|friend|son|mum|uncle|sister .. hung|hanged himself|herself
cooking|kitchen|shaving|gardening|diy
gun|shotgun licence|license
knife and fork
fairy lights
end of my rope|tether
`,
  },
];
