import type { SayingFamily } from './family.ts';

/** Somebody else in danger from themselves or at home. */
export const someoneElse: readonly SayingFamily[] = [
  {
    id: 'someone-in-danger',
    level: 'worry',
    sayings: `
@they ... says|said|say|saying|told|tells|telling|texted|text|texts|texting|talk|talks|talking|talked|threatens|threatened|threatening|posted|posting|wrote|written|writes|hints|hinting|hinted|joking|joked|jokes|keeps|messaged|messages|messaging|screaming|admitted|mention|mentions|mentioned|whispered|wants|want|wanted|asks|asked|asking|googled|googling|searched|searching|searches|looking|thinks|thinking|feels|wishes|hopes|drawing|draws|sent|snapchatted|rang|rung|phoned|shouting|cries|crying|wish|planning|plans|planned|trying|tried|begging|begs ... die|dying|dead|death|kill|suicide|suicidal|overdose|hang|hanging|jump|jumping|goodbye|goodbyes|bye|forever|end|ending|pills|tablets|rope|heaven|noose|disappear|wake|born|exist|existing|harm|burden|funeral|bridge|cut|cutting|knife|farewell|unalive|kms|shotgun ... ~ he|war|grandad|hospice|cancer|terminal|nan|died|film|game|ago|years|when|used|job|uni|live|london|relationship|marriage|lease|contract|phone|hair|dog|cat|lovely|coming|life|course|work|grass|ok|okay|better|fine|out|well|old|used|back|with|dementia|book|airport|holiday|month|news|was|school|hours|healthy|engagement|could|party|lol|poorly|chaplain
@they ... not|nothing|never|no|nobody .. want|be|point|around|reason|future|care .. to|here|in|for|if .. be|live|here|wake|exist|living|alive|go|him|her|them|died|dead|on|miss ... ~ work|school|town|me|live|football|medication|holiday|shop|party|out|bed|uni|nursery|lessons|him|with|with|home|college|the|nursing
@they ... better|happier .. off .. dead .. ~ job|me
world|family|we|everyone|us|mum ... better|happier .. without .. him|her|them
@they .. is|are|has|was|been|feels|seems|gets|may|might|be|very|feeling|really|so|actively .. been|be|feeling|very|so|extremely|really|still|again? suicidal|self-harming|unsafe|psychotic|manic|missing|unconscious|unresponsive|unresponsive|catatonic ~ not|ok|fine|well|ago|years|used|was|cat|dog|keys|phone|birthday|school|class|child
@they ... is|are|has|started|been|keeps|caught|found|still|again .. cutting|cut|cuts|harming|hurting|burning|starving|scratching|biting|overdosed|overdosing|self|banging .. himself|herself|themselves|themself|his|her|their|harm|harming|again ~ ago|used|hair|grass|years|nails|fringe|football|hours|teeth
cuts|cut|cutting|hurts|hurting|harm|harms|harming|burns|burning|kill|killing|hang|hanging|drown|stab|starving|starve|strangle|punching|hits|hit|hitting|scratching|biting|shoot|poison|end|ending .. himself|herself|themselves|themself|theirself|hisself ~ ago|years|film|died|brother|dad|uncle|football|was|when|short|childhood
@they|he|she .. going|gonna|about|trying|tried|wants|planning|ready|threatening|might|will|would|could|may|attempt* .. to? ... kill|hang|end|jump|overdose|top|do|take|finish .. himself|herself|themselves|it|something|life|own|off|tablets|pills|stupid|silly|off|over|his|her|in ~ ago|years|test|job|football|homework|exam|meeting|course|kids|dog|class|university|driving|relationship|holiday|dishes|shopping|lessons|coat|soap|wants
found|find|seen|saw|noticed|discovered|spotted ... note|letter|rope|noose|blade|blades|razor|razors|knife|knives|pills|tablets|blood|cuts|marks|scars|searches|diary|drawings|bandages|tissues|burns|bruises|gun ... his|her|son|daughter|sons|daughters|room|bag|drawer|bed|arms|phone|he|she|mattress|laptop|pillow|legs|child|under|wrists|boy|girl|partner|husband|wife ~ school|dinner|money|shaving|test|job|ago|years|ibs|nose|period|hospital|vaping|weed
blood|cuts|marks|scars|burns|scratches|bandages|razor|blades .. on|in|all|up|under|over .. his|her|their|sons|daughters .. arm|arms|wrist|wrists|legs|thighs|sleeve|sleeves|room|bed|bedsheets|sheets|bag|pillow|leg ~ cat|fell|football|eczema|test
@they .. has|have|is|locked|shut|barricaded|run|gone|walked|stormed .. locked|barricaded|gone|run|missing|himself|herself|off|out ... bathroom|room|knife|bridge|missing|woods|tablets|rope|car|phone|crying|razor|note|answer*|bedroom|loft|gun|coat|goodbye|night|river|keys ~ school|party|football|holiday|pub|gym|shop|shops|work|dog
not|nobody|stopped|phone .. answering|replying|picking|heard|answer|reply|off|seen ... note|bridge|text|said|goodbye|sorry|worried|love|end|tablets|suicidal|life|message ~ gp|surgery|you|council|number|your|service|receptionist|neighbours
@they ... taken|took|swallowed|had|necked|drunk|drank .. all|a|some|the|too|loads|lots|handful|something|whole|her|his|load|bottle|box ... @meds|overdose|bleach|packet|bottle|something|lot|pills|antifreeze|stash|box ~ ago|daily|years|doctor|day|help*|prescribed|died|when
@they .. will|would|does|can|could not|hardly .. eat|drink|wake|move|respond ... days|weeks|anything|anymore|bed|stone|water|properly|up|since ~ late|work|alarm|school|teenager|xbox|veg|vegetables|greens|meat|milk|alcohol|lead|house|crisps|phone
@they .. not|has|stopped|nothing .. eaten|drunk|eating|drinking|slept|ate|sleeping|moved|not .. or|and|anything|properly|for|in|since ... days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|drinking|drunk|stone ~ alcohol|meat|sober|baby|nursery|dog|booze|solid|solids|teething
scared|worried|frightened|terrified|afraid|convinced|think|feel|know|fear|panicking|certain .. that|for|about|to|my|he|she|of .. @they|leave|life|safety ... kill|hurt|do|end|die|harm|overdose|dead|suicidal|hang|jump|find|danger|something|alone|next|himself|herself|stupid|wake|life|murder ~ lump|cancer|old|cot|covid|job|exam|heart|hospital|cough|fever|anxiety|ocd|motorbike|ill|test|flying|army|dementia|school|asthma|driving|healthy|looking|party
sleep*|sit|sitting|sat|stay|staying|watch|watching|guard|keep .. outside|by|on|up|her|his|beside|at .. her|his|door|floor|room|night|him|landing|bedroom ... in|case|so|because|watch|scared|not|harm|stop|alive ~ tv|telly|football|baby|toddler|teething|match|intrusive|mass
hid|hidden|hide|hiding|locked|lock|taken|removed|took|confiscated .. away|all|the|every|up|our ... knives|tablets|pills|medication|keys|rope|razors|belts|blades|sharps|scissors|paracetamol|guns|gun|ropes ... from|him|her|case|because|in|car|so|$|son|daughter|wife|husband|away|she|he ~ toddler|toddlers|grandchildren|dementia|crawl*|kids|ocd|sharpen|teenager|childproof
@they .. sat|standing|stood|sitting|is|gone|parked|went|walked|up|climbed|going|driven|been .. on|in|to|at|by|off|over|out ... bridge|roof|ledge|garage|railway|tracks|cliff|cliffs|river|woods|canal|viaduct|railings ... ~ live|dog|holiday|lives|work|works|fishing|football|view|bus|repair*|walk|leak|club|tiles|band|kayak*|trains
@they ... gave|giving|given|gives .. away .. his|her|all|their|everything ~ charity|baby
@they .. bought|buying|got|has|ordered|hoarding|hiding|saving|carrying|carries|takes|keeps|sleeps|grabbed|waving|waved|holding|held|pulled .. a|rope|with|up|the|his|her|got ... rope|knife|blade|gun|noose|pills|tablets|razor|machete|shotgun|helium|razors|bat|weapon ~ kitchen|cook*|prescription|diy|climb*|dosette|chef|set|baseball|cricket|toy|xbox|fishing|pick|licence|clay|boat
@they .. hears|hearing|hear|listening|obey*|sees|seeing|thinks|believes|convinced .. voices|god|to|devil|demons|things|people|jesus|someone|neighbours ... kill|hurt|die|telling|tell|commands|say|saying|evil|poison*|jump|knife|burn|possessed|spying|watching|after|harm|trying|coming|fire|devil|chip|impostor|replaced|laughing ~ years|ago|film|church|game|school|dementia|sermon|used|radio|no|not|help|relay
@they .. stopped|stop|off|refus*|not|quit|missed|hiding .. taking|his|her|their|meds|medication|all .. medication|meds|tablets|injection|insulin|clozapine|lithium|depot ... and|now|days|weeks|knife|shout*|pac*|voices|talking|awake|violent|thinks|sleep*|devil|dangerous ~ doctor|gp|side
@they ... hit|hits|hitting|beats|beating|hurts|hurting|slaps|punches|kicks|abuses|abusing|shakes|strangles|threatens|rapes|touches|touching|threatening|shoves|burns|starves|bruised|locks|neglects|screams|throws|leaves|locked|left .. at|his|her|my|the|their|our|them|him|on .. son|daughter|kids|kid|children|child|baby|mum|wife|girlfriend|partner|husband|nan|boyfriend|grandson|granddaughter|her|him|sister|brother|mother|nephew|niece|dad|toddler|neighbour|boy|girl ~ ago|years|used|football|nursery|school|dog|died|was|when|off|never|feelings|christmas|ex|will|party|ball
child|kid|kids|children|baby|toddler|boy|girl|son|daughter|grandson|granddaughter|nephew|niece|pupil|student|stepson ... bruise|bruises|burns|marks|hungry|starving|hit|beaten|touched|locked|abused|screaming|neglected|dirty|unfed|hurt|shouted|belt|raped|assaulted|secret|frightened|fed ... by|home|dad|mum|him|her|his|all|stepdad|night|every|go|from|on|uncle|boyfriend|partner|next|legs|arms|back|again|nobody ~ school|football|fell|ago|years|dark|monsters|nightmares|teeth|when|dogs|night|bully|exam|spiders|teething|work|rash|swim*|dog|water|nursery|knee|bullies|needles|grown|separation|exams|bike|thunder
next|door|neighbour|neighbours|downstairs|upstairs|flat ... screaming|screams|hit*|beat*|thud*|help|kids|child|crying|baby|kill|begging|hurt*|bang* ... help|hit*|again|kids|child|wife|him|her|woman|night|kill|stop|beat*|hurt*|police|baby|girl ~ noise|music|dog|party|dogs|football|sleep|build*|tap|drill*|teething|complain*|drum*|rabbit|anxiety|arrested
hear|heard|can|hearing|listen*|hears .. her|him|them|kids|screaming|child|woman|baby ... scream*|beg*|crying|cry*|hit*|thud*|beat*|bang*|help ... through|wall|night|again|stop|him|her|next|help|not|door ~ voices|teething|baby|music|dog|film
@they .. drinks|drinking|drunk|drank|using|drugs|passed|out|high|pills ... kids|children|baby|child|alone|fed|nappy|driving|drives|little ... ~ ago|coffee|tea|school|milk|bottle|party
mum|dad|mummy|daddy|stepdad ... not|drunk|passed|drugs|unconscious|wake|breathing|floor|bleeding|gone|left ... wake|food|alone|little|brother|sister|waking|up|breathing|days|fed|eat ~ ago|years|died|hospital|ill|alzheimer*|dementia|school|work|when|care|happy|funeral|cancer|sober
little|younger|baby|small brother|sister|brothers|sisters|siblings|ones ... hungry|scared|alone|feed|hit*|crying|food|look|safe|hurt*|protect ~ school|annoy*|ago|party|play*|tantrum
nan|mum|dad|gran|grandad|husband|wife|neighbour|brother|aunt ... carer|son|grandson|family|nephew|lodger|home|he ... bruise|bruises|money|rough|hits|hit|shout*|steal*|scared|starving|soiled|locked|slap*|frightened|threaten*|bed|pinch* ~ ago|years|good|support|allowance|lovely
@they .. sent|send|text*|posted|message*|pic|picture|photo .. me|a|my|the|us .. pic|picture|photo|load|of|love|forgive|goodbye|note ... pills|tablets|rope|bridge|bro|love|knife|her|him|train|sorry|forgive|goodbye ~ school|menu|holiday|recipe|dog|baby|funny
asked|asks|begged|told .. me|us .. to .. forgive|look|take|promise|leave|let .. her|him|after|me|go ~ home|dog|school|lift|shop|group
patient|customer|client|regular|regulars|resident|tenant|cellmate|passenger|pupil|student|owner|lodger ... coffin|dose|goodbye|die|dead|note|kill|last|end|after|sorry ... ~ exam|died|reading|loan|rent|deposit|repair|joke
@they .. is|are|going|gone|gonna|will|be .. to|a|with|be .. star|heaven|dad|mum|angel|god|sky|him|them|wife|husband .. tomorrow|soon|tonight|anniversary|$|he|she ~ school|film|church|born|mass|live|stay|holiday|visit
list|playlist .. of|songs|for .. songs|after|funeral ~ wedding|party|shopping|gym
found|got|sent|left .. a|the .. note|letter .. says|sorry|mum|goodbye|here|by|when|love ~ school|ill|sick|gp|dwp|dinner|joke
never|not .. arrived|come|came|returned|turned|got|seen|home .. home|school|back|since|up|class|$ .. ~ parcel|appointment|bus|letter|delivery|tablets|prescription|taxi|text|form|email
one|1|2|3|yr|year|old|toddler|baby|little|child|kid|dog .. eaten|swallowed|drank|drunk|taken .. my|nans|some|a|the ... tablets|pills|bleach|battery|medication|patches|weed|gummies
gone|going|very|all|so|too sleepy|floppy|limp|grey|blue|unresponsive ~ baby|weather|house|village|street|town|work|husband|room|feet|hands
breathing|breath|breathes .. is|are|funny|shallow|slow|weird|stopped|odd|rattl*|barely|not ~ exercise|exercises|class|technique|anxiety|panic|course|app|asthma|box
not|hasnt|never .. woken|woke|waking|wake|stir* .. for|since|up|two|properly|feeds ~ alarm|early|night
they|parents|mum|dad|she|he|mums .. smoke|smokes|use|uses|inject|inject*|shoot .. brown|crack|heroin|gear|up|spice|drugs|needles .. ~ ago|years|quit
needle|needles|foil|pipe|syringe .. in|on|near .. cot|bed|floor|kids|pram|toys
nine|ten|eight|seven|six|five|four|three|2|3|4|5|6|7|8|9|baby|bairns|kids|weans|youngest|little .. ... own|alone|locked|bolt|letterbox|crying|screaming .. all|night|through|thru|hear|since|again|side|day|wall ~ separation|nightmare|sleep|teething|school|nursery|dark
@they .. on .. the|kitchen|bathroom .. floor .. since|cannot|and|cold|says|all ~ sleeps|toys|mattress|yoga|play|bed
sharpen*|petrol|machete .. something|knife|since|blade|and|his|her ~ pencil|pencils|skates
pulled|pull|took .. the ladder|rope up
asked|asks|asking .. whether|if .. i|we|kids|they|baby|anyone .. would|will|could|can .. manage|cope|miss|ok|alright|own|be ~ job|work|session|therapist|gp
said|says|say|told .. see .. you|ya|u .. next|another|other .. life|side
stood|standing|sat|walking|walked|gone|out ... edge|statues|bridge|harness|tide|roof|ledge|arms ... not|coming|back|out|crying|gone ~ holiday|dog
rang|phoned|called|texted|text .. from .. beach|bridge|cliff|roof|car|station|woods|river ~ holiday
chained|tied|locked|strapped|handcuffed .. to|in .. a|the .. radiator|bed|chair|cupboard|pipe|cot|cellar|shed|room
kids|children|child|boy|girl|baby|little ... bread|bins|bin|bird|scraps|eat|hungry|vests|barefoot|nappy|snow ... bread|bins|snow|vests|barefoot|cold|eat|bird|hungry ~ school|picky|veg|diet|fussy
mark|marks|bruise .. on|a .. ... child|he|she|her|his|him ... home|gone|told|with|nursery|manager ~ exam|homework
walked|gone|ran|went .. off|out|up .. ... tops|blizzard|woods|moor|hills|cliffs|night|storm|sea ... no|not|coat|follow|phone|told|never ~ dog|holiday
took|taken|take .. the|my .. kid|kids|bairn|son|daughter|baby .. up|to|on|in .. multi|bridge|roof|cliff|car|edge|tower ~ school|park|nursery|fair
fed|feeding|feeds .. ... nothing|only|but .. water|squash|milk|juice ~ weaning
head .. sunk|floppy|lolling|soft
little|small .. girl|boy|child|tot|kid ... no|pyjamas|shoes|pjs|plasters|bleeding|leaking|blood ~ school|cbeebies|nursery
says|said|told .. daddy|mummy|uncle|grandad|teacher|stepdad .. puts|hurts|touches|does|makes|plays|gets|hits|sleeps ~ work|lego
off the rails|deep
promise|promised|told .. not .. to? follow|tell|look|come
turned|switched .. location|phone|tracker off ~ data|battery
answers .. door .. ... nightdress|pyjamas|bruise*|naked|blood|crying
finishing up|things|off $ ~ work|shift|course
`,
    unless: `
used to
years|decades|months ago
he|she|they was|were
died|dead|passed away|in|last|when|from|of|years|two|three|four|five ~ want|said|rather|better|wish
not|never suicidal
killed himself|herself in|when|last|years|five|ten|two
hung himself|herself
my counsellor|therapist|gp|doctor|nurse asked|said|told|asks|wants
ok|fine|well|better|recovered|safe now|again|these
he|she|they will kill|murder me
my head|back|feet
talks|talk|talking about .. sister|weather|football
want|wants to end .. relationship|marriage|with
`,
  },
];
