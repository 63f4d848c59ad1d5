import type { SayingFamily } from './family.ts';

/** Somebody else in danger, as told by who sees it. */
export const someoneElse: readonly SayingFamily[] = [
  {
    id: 'someone-in-danger-now',
    level: 'plain',
    settles: true,
    sayings: `
hung|hanged himself|herself ... breathing|help|cut|now|blue|ambulance|down ~ ago|years|when
cut .. him|her down .. ... breathing|help|blue
@they .. says|said|saying|told|tells|texted|messaged|threatened|threatening|threatens|keeps|posted|wants|going|trying|tried|plans|planning|about|wrote|rang|will|just .. to|he|she|they|me|that|is|will|going|by|on .. kill|hang|drown|end|jump|shoot|take|killing|hanging|ending|stab|overdose|drowning .. himself|herself|themselves|his|her|it|their|off|all|own|everything ~ ago|years|joke|joking|lol|haha|boss|laugh*|film|died|ended|when|well|recover*|used|now|she|time|medication|turn|picture|photo|safe|better|childhood|month|break|seat
@they .. is|has|been|just|sent|left|on|went|gone|out|with .. on|a|the|to|at|note|up .. roof|bridge|ledge|cliff|tracks|suicide|goodbye|note|noose|rope ~ ago|years|work|roofer|fix|film|shopping|fridge|holiday|died
@they .. want|wants|wanted|wish|wishes|says|said|threatening|talking|talks|talk|going .. to|about|he|she|of .. die|dying|dead|suicide|suicidal|end|be .. $|tonight|all|it|himself|herself|dead|again|because|now|life|anymore|here ~ contract|lease|tenancy|relationship|marriage| ago|years|laugh*|joke|lol|haha|film|than|embarrass*|feelings|laughing|dog|battery|phone|mortgage|boss|fortnite|minecraft|respawn*|game|games|xbox
`,
  },
  {
    id: 'someone-in-danger',
    level: 'worry',
    settles: true,
    sayings: `
daughter|son|child|niece|nephew|kid|boy|girl ... pictures|photos|video|nudes .. by|from|to .. man|men|stranger|him|adult
leave|leaves|leaving|left .. him|her|them|me|us .. no|without .. food|heating|water|medication|insulin ~ divorce|will
slurring|slurred ~ drink*|drunk|pissed|wine|stroke|ms
@they ... wants out $ ~ contract|relationship|marriage|job
better off .. if|when|once he|she|they .. dead|gone
covered in|with .. sores|bruises|blood|cuts ~ eczema|psoriasis
@they ... take|taking|end|ending his|her|their own? life|lives ~ ago|years|died|bereave*
face .. funny|drooping|drooped|dropped|droopy|lopsided ~ botox|palsy|pulls|jokes
kids|children|child|baby .. next|is|are|always ... hungry|dirty|filthy|screamed|starving ~ school|nappy|nappies|feed*|time
@they .. lying|laid|collapsed .. floor
talking .. rubbish|nonsense|gibberish .. since|and|today|suddenly|this ~ manager|tv|politic*
sharpening .. knife|knives ~ kitchen|chef|cook*
died|dead|passed|death ... wants|want|going to join|be .. with? her|him|mum|dad|them
not .. been seen for|since .. ... days|week|weeks|monday|sunday|friday|weekend ~ gp|doctor|nurse|consultant|psychiatrist|team|clinic|referral|camhs|dentist
@they .. not .. make|makes|making .. sense ~ form|letter|website|you|benefits|dementia
not recognise|recognises|recognising .. me|us|family ~ dementia|alzheimer*|myself
meeting|meet|met|messaging|talking|texting .. older man|men|guy|boy|stranger
leaves|leave|left|leaving .. kids|children|ones|baby|toddler|bairns .. alone|own .. all|night|for|and|at|while|in ~ ago|scared
my|a|our|the .. friend|son|daughter|husband|wife|brother|sister|mum|dad|partner|boyfriend|girlfriend|mate|nephew|niece|teenager|lad|girl|flatmate|neighbour|cousin .. is|feels|feeling|seems|has|been suicidal ~ ago|years|better|well|safe|now
child|kids|baby|boy|girl|children|brother|sister .. ... bruises|bruised|bruise ~ fell|football|nursery
@they .. not .. coming|come|be back .. $|says|said|text ~ work|holiday|covid|until|till|football
@they .. talks|talking|talked|speaks about|of .. suicide|dying|killing|ending ~ ago|podcast|programme|fortnite|minecraft|respawn*|game|games|xbox
my|our daughter|son|mum|dad|wife|husband|friend|partner|brother|sister .. taken|took .. tablets|pills|overdose
@they .. said|says|saying|told|keeps ... wish|wishes|wants .. he|she|they|to .. was|were|be|had .. dead|gone|never|not
confused .. all .. sudden
very|so|suddenly|become confused .. $|and|since|today ~ form|letter|benefits|appointment|website|gender|feelings|about|why
not|afraid|scared .. look|be|left|cope .. after|alone|with|for .. my|the baby|newborn|him ... cope|$|anymore|and|i ~ childcare|work|job
suddenly|become|became|gone|very .. confused|muddled ... since|know|seeing|where|who|yesterday|today|overnight ~ form|letter|benefits|website|tablets|gender
confused suddenly|and|since|seeing ~ form|letter|benefits|website|tablets|gender|about
not know .. who .. i|we am|are|he|she ... yesterday|today|suddenly|things|seeing ~ dementia|alzheimers
@they .. told|said|says|going ... take|taking .. all|tablets|pills|morphine|overdose|her|his ... tonight|when|thursday|friday|saturday|sunday|monday|tuesday|wednesday|weekend ~ prescribed|gp|doctor
@they .. hurts|hits|slaps|smacks|twists|burns|touches|shakes|kicks|beats .. him|her|them|my|me ~ ago|years|head|toe
@they .. not|doesnt know|making .. where|what|who|sense ... year|he|she|is|since|people|cats|hot ~ dementia|diagnos*|years|teenager|wants|career|uni|gender
seeing|sees people|cats|things|spiders|rats ... room|since|yesterday|dinner|hot|know|confused|shut
hugged .. me .. for|first|ages|long|tight
@they .. joking|jokes|joke .. about|bout .. offing|killing|dying|ending
shown|showed|saw|seen .. me|her|his|on .. wrists|arms|cuts|marks|legs|scars
@they .. has|have|just .. took|taken|swallowed something|loads|stuff|some
baby|lips|he|she|face .. floppy|blue|limp ~ hat|disc|badge|tick|colour|eyes|sky
uncle|stepdad|boyfriend|man|he|lodger|cousin|brother|grandad .. comes|came|coming .. in|into|to|again .. my|room|weekend|bed
man .. messaging|texting|meet|meeting|talking|photos ... daughter|she|her|son|photos|meet
me|her|us|mum|him .. against the wall ~ stand
strangled|strangles|strangling|choked .. me|her|mum|him
knife|gun|hammer|bat|hose|rope ... my|his|her|the .. throat|neck|van|mate
he|she|they .. reads|checks|controls|locks|locking|hides|locked|moved .. everything|my|the|us|bedroom|phone ... outside|phone|messages|nowhere|wifi|leave|door|car|signal ~ ocd|work|council|house|move
from the outside
deal|dealing|sell|selling .. drugs|from .. my|front|flat|house|kitchen ~ school|neighbour*
if .. i .. tell|told|go|leave|say ... regret|acid|kill|hurt|take|find|throw ~ upset
throw acid
@they .. has|have|just .. taken|took|swallowed .. some|her|his|my|the|all|a .. tablets|pills|medication|paracetamol|overdose ~ ago|years|prescribed
@they .. drinking|drinks himself|herself to death
@they .. found out|saw|noticed .. i .. cut|cutting|self
sleeps|sleeping|sits .. with .. a|the|his .. knife|gun|hammer|bat ~ cricket
@they wants|want to die|finish ~ home|laugh*|than|ago|years
@they .. is|has|been|keeps|started|still|was .. cutting|cut|cuts|harming|hurting|burning|self ... herself|himself|arms|legs|wrists|themselves|harm|harming|her|his|again ~ ago|years|grass|hair|hours|back|costs|baby|accident|feelings|salon|past|football
found|finding|seen|saw|discovered .. blood|blades|blade|razor|rope|noose|note|cuts|marks|scars|pills|tablets|packets|search|searches|messages|letter .. in|on|under|her|his|about|from ... bedroom|bed|room|phone|arms|legs|pocket|bag|drawer|sleeve*|mattress|pillow|school|suicide|die|kill*|himself|herself|laptop|history|thighs ~ ago|mine|nan|grandad|vet|years|chemist|nosebleed|dementia
@they .. tried|attempted|attempt|overdosed|took ... kill|hang|end|suicide|overdose|life|himself|herself|tablets|pills ... last|this|yesterday|today|week|again|tonight|twice|sunday|monday|tuesday|wednesday|thursday|friday|saturday|now|still|home|discharged ~ years|ago|died|year|well|great|recover*|past|training|better|laughing
@they .. not|never|stopped|refuses|refusing .. eat|eating|eaten|drink|drinking|ate .. anything|or|for|food|nothing|$|at|in|since ... days|day|week|weeks|drink|drinking|monday|tuesday|wednesday|thursday|friday|saturday|sunday|skin|bones|collapsed ~ meat|breakfast|veg|vegetables|crisps|fish|school|lunch|alcohol|greens|bread|beer|peas
child|kids|kid|baby|toddler|boy|girl|children|niece|nephew|granddaughter|grandson|neighbours|pupil .. is|are|being|left|been|getting|screaming|has|comes|with ... hit|beaten|abused|alone|hurt|bruises|screaming|starving|locked|burns|touched|neglected|unsafe|danger|touching|hungry|marks ~ school|phone|nursery|cot|screen|dummy|teeth*|reflux|football|door|fell|colic|ago|independent|homework|behaved
worried|scared|frightened|terrified|afraid .. @they|he|she|that .. will|might|going|is|may|could|would .. kill|hurt|do|end|harm|take|jump|suicidal|die|dead ... himself|herself|themselves|something|it|life|her|his|us|me|someone|kids|baby|suicide|stupid|tonight ~ heart|cancer|covid|old|bike|test|exam|job|operation|motorbike|driv*|surgery|drown|swim|health
@they .. hears|hearing|voices|thinks|believes|says|convinced ... kill|poison|poisoning|devil|demon|demons|knife|spying|after|cameras|god|jesus|chip|aliens ~ ago|years|love|film|dementia|church|laugh*|joke
cuts|cut|cutting|hurt|hurts|hurting|harm|harms|harming|burns|burning|kill|killing|hang|hanging|drown|stab|starving|starve|strangle|top|topping|punching|hits|hit|hitting|scratching|biting|shoot|poison|end|ending .. himself|herself|themselves|themself|theirself|hisself
@they ... says|said|say|saying|told|tells|telling|texted|text|texts|texting|talk|talks|talking|talked|threatens|threatened|threatening|posted|posting|wrote|written|writes|hints|hinting|hinted|joking|joked|jokes|keeps|messaged|messages|messaging|screaming|admitted|mention|mentions|mentioned|whispered|wants|want|wanted|asks|asked|asking|googled|googling|searched|searching|searches|looking|thinks|thinking|feels|wishes|hopes|drawing|draws|sent|snapchatted|rang|rung|phoned|shouting|cries|crying|wish|planning|plans|planned|trying|tried|begging|begs ... die|dying|dead|death|kill|suicide|suicidal|overdose|hang|hanging|jump|jumping|goodbye|goodbyes|bye|forever|end|ending|pills|tablets|rope|heaven|noose|disappear|wake|born|exist|existing|harm|burden|funeral|bridge|cut|cutting|knife|farewell|unalive|kms|shotgun ... ~ contract|he|engagement|when|could|nan|poorly|lol|hair|school|well
@they ... hit|hits|hitting|beats|beating|hurts|hurting|slaps|punches|kicks|abuses|abusing|shakes|strangles|threatens|rapes|touches|touching|threatening|shoves|burns|starves|bruised|locks|neglects|screams|throws|leaves|locked|left .. at|his|her|my|the|their|our|them|him|on .. son|daughter|kids|kid|children|child|baby|mum|wife|girlfriend|partner|husband|nan|boyfriend|grandson|granddaughter|her|him|sister|brother|mother|nephew|niece|dad|toddler|neighbour|boy|girl
has|have|is|been not .. woken|woke|waking|wake|stir* .. for|since|up|two|properly|feeds
world|family|we|everyone|us|mum ... better|happier .. without .. him|her|them
@they .. has|have|is|locked|shut|barricaded|run|gone|walked|stormed .. locked|barricaded|gone|run|missing|himself|herself|off|out ... bathroom|room|knife|bridge|missing|woods|tablets|rope|car|phone|crying|razor|note|answer*|bedroom|loft|gun|coat|goodbye|night|river|keys
@they ... taken|took|swallowed|had|necked|drunk|drank .. all|a|some|the|too|loads|lots|handful|something|whole|her|his|load|bottle|box ... @meds|overdose|bleach|packet|bottle|something|lot|pills|antifreeze|stash|box
child|kid|kids|children|baby|toddler|boy|girl|son|daughter|grandson|granddaughter|nephew|niece|pupil|student|stepson ... bruise|bruises|burns|marks|hungry|starving|hit|beaten|touched|locked|abused|screaming|neglected|dirty|unfed|hurt|shouted|belt|raped|assaulted|secret|frightened|fed ... by|home|dad|mum|him|her|his|all|stepdad|night|every|go|from|on|uncle|boyfriend|partner|next|legs|arms|back|again|nobody ~ school
@they .. on .. the|kitchen|bathroom .. floor .. since|cannot|and|cold|says|all
sharpen*|petrol|machete .. something|knife|since|blade|and|his|her
turned|switched .. location|phone|tracker off
@they .. will|would|does|can|could not|hardly .. eat|drink|wake|move|respond ... days|weeks|anything|anymore|bed|stone|water|properly|up|since ~ late|work|alarm|school|teenager|xbox|veg|vegetables|greens|meat|milk|alcohol|lead|house|crisps|phone
@they .. sat|standing|stood|sitting|is|gone|parked|went|walked|up|climbed|going|driven|been .. on|in|to|at|by|off|over|out ... bridge|roof|ledge|garage|railway|tracks|cliff|cliffs|river|woods|canal|viaduct|railings ... ~ live|dog|holiday|lives|work|works|fishing|football|view|bus|repair*|walk|leak|club|tiles|band|kayak*|trains
@they .. bought|buying|got|has|ordered|hoarding|hiding|saving|carrying|carries|takes|keeps|sleeps|grabbed|waving|waved|holding|held|pulled .. a|rope|with|up|the|his|her|got ... rope|knife|blade|gun|noose|pills|tablets|razor|machete|shotgun|helium|razors|bat|weapon ~ kitchen|cook*|prescription|diy|climb*|dosette|chef|set|baseball|cricket|toy|xbox|fishing|pick|licence|clay|boat
@they .. sent|send|text*|posted|message*|pic|picture|photo .. me|a|my|the|us .. pic|picture|photo|load|of|love|forgive|goodbye|note ... pills|tablets|rope|bridge|bro|love|knife|her|him|train|sorry|forgive|goodbye ~ school|menu|holiday|recipe|dog|baby|funny
leaving|left|leave .. the|my|our .. little|baby|wee|young .. one|lad|girl|boy|bairn .. on|home|alone|by ~ school|nursery
kids|children|ones|baby|babies|child|toddler|bairns .. is|are|left|was|were|being .. left? .. by themselves|alone|themselves ~ play|school|phone
mum|mam|dad|parents|mother|carer .. not .. come|came|been|back|returned .. home|back|since ~ work|hospital|holiday
not .. even? cry|crying|move|moving|respond .. anymore ~ i|film|funeral
kids|children|ones|baby|child|girls|boys .. ... filthy|hungry|starving|dirty|unfed|neglected|scavenging ~ nappy|football|washing|bath|mud|garden|feeds
sleeping in .. car ... kids|children|baby
`,
    unless: `
@they took his|her|their own? life
`,
  },
];
