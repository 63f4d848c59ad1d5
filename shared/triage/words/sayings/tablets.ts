import type { SayingFamily } from './family.ts';

/** Tablets, drugs and poison: put by, counted, taken. */
export const tablets: readonly SayingFamily[] = [
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
];
