import type { SayingFamily } from './family.ts';

/** Tablets, ropes, blades, heights and water: at hand, gone to or looked at. */
export const meansAtHand: readonly SayingFamily[] = [
  {
    id: 'means-at-hand',
    level: 'plain',
    sayings: `
sav*|hoard*|stash*|collect*|stockpil*|stor*|keep|keeping|kept .. up|all|my|some|enough|back .. @meds ~ chemist|pharmacy|dosette|fridge|prescription|cupboard|delivery|work|nurse|kids|safe|moving|stamps|repeat|boots|dog
@meds .. saved|stashed|hoarded|stockpiled|lined|laid|counted|tipped|piled|collected .. up|out|ready|by|front|$|and ~ chemist|pharmacy
@meds .. in|all|are .. front of me
@meds|vodka|whisky|knife|blade|razor|rope .. in my|one|the hand|hands|lap ~ chef|kitchen|garden*
got|have|bought|tied|made|hung|put|found|getting .. a|the|my|some|up .. rope|noose|ligature ~ climb*|boat|dog|tow|swing|skipping|sailing|washing|scouts|course|horse
rope|noose|belt|cord|flex|scarf|sheet|dressing .. round|around|on|over|up .. my neck|beam|door|tree|hook|rail|bannister|banister|rafters|loft ~ warm|knit*|wear|sore
tied .. a|it|something|rope|scarf|belt .. round|around|to|on|over .. my|neck|beam|door|tree|banister
noose ~ film|metaphor*|debt|rent|mortgage
have|got|bought|holding|hold|loaded|sat|sitting .. with|my|a|the|dads|his .. gun|shotgun|rifle|pistol ~ clay*|shoot*|game|licence|toy|nerf|police
knife|blade|razor|gun .. to|at|against|on my wrist|wrists|throat|neck|head|chest|arm|heart|skin ~ he|she|ex|mugged
sat|sitting|sit|stood|standing|stand|stuck|am|up|here .. on|at|by|over .. the|a|edge|top|of|wrong .. bridge|roof|ledge|cliff|cliffs|parapet|flyover|viaduct|balcony|tracks|railings|multistorey|weir ~ road|street|number|until|club|terrace|holiday|lovely|view|pub|bus|photo*|dog|hour|picnic|stones|live|flat|house|work|traffic|stuck
on|at|by|near|to .. the|a .. bridge|roof|ledge|cliff|tracks|viaduct|rooftop|parapet .. now|ready|looking|thinking|going|jump|alone|tonight ~ holiday|work|dog|pub
wrong|other side .. of? .. railings|barrier|bridge|rail|fence|wall
helium|charcoal|nitrite|cyanide|antifreeze|ricin ~ balloon*|party|bbq|barbecue|car|dog|cat
`,
  },
  {
    id: 'tablets-and-poison',
    level: 'worry',
    sayings: `
@meds .. ... keep|cant|stop|not looking|staring|thinking .. at|about
keep|keeps looking|staring at .. them|my|the|all|those .. $|tablets|pills|medication ~ phone|job|photos|sales|house
took|taken|take|had|swallowed .. 2|3|4|5|two|three|four|five|several .. packs|packets|boxes|strips|bottles .. of? ~ crisps|biscuits|work|cigarettes|fags
took|taken|swallowed .. load|lot|loads|lots of .. tablets|paracetamol|pills|my|antidepressants|nans|heart
took|taken the lot
i .. took|taken something .. ~ cold|headache*|sleep
on my lap ... tablets|hour|pills
sat|sitting|stood with .. them|it|tablets|pills|shotgun|rope|knife|dads|his ... hour|lap|twice|while|before ~ dad|hospital
cannulated|cannula
morphine|whisky|tablets ... my turn|tonight|hoping|lap
laxatives ... day|box|each|collapsed|every
neck|swallow|down|take .. all .. my|the|of|them ... @meds|meds|medication ~ day|morning|doctor|should
double|doubling|tripling|extra|too .. my|the|much .. morphine|insulin|@meds ... hoping|wake|purpose|end
used|scored|injected .. last|and ... hoped|hoping|not come|wake|round
drink|drank|drunk|swallow*|sip*|neck*|down .. bleach|antifreeze|weedkiller|ammonia|poison|detergent|screenwash|acid|petrol|domestos
took|taken|swallowed|necked|downed|had|take|taking|swallow|popping|popped|eaten|necking|drank ... all|many|whole|lot|loads|handful|bunch|entire|every|full|rest|extra|twenty|thirty|forty|fifty|sixty|hundred|packet|packets|strip|strips|sheet|bottle|load|16|20|24|28|30|32|40|48|50|60|100|dozen|couple of? .. @meds|them|packet|bottle|strip|blister ~ back|right|dosette
taken|took|swallowed them|all|lot|everything ~ fire|right|dosette
sav*|hoard*|stash*|collected|collecting|stock*|stor*|hid|hidden|hiding|counted|counting|count|lined|lining|built|building|amass*|squirrel*|tucked|skipp*|gather*|laid|emptied|popping|popped|pile ... @meds
enough .. @meds|insulin|gear|stuff|them ... do|end|kill|finish|not|sleep|job|horse|now|me|last|tonight|saved|$|here|upstairs|over|out|never ~ complex
collection|stash|stockpile|hoard|pile|stock|bag|box|drawer|carrier|shoebox|tin|jar|bottle|handful|cupboard|fistful|sock|supply .. of|full .. @meds|them
took|taken|eaten .. my|her|his|their|nans|mums|dads|wifes|moms|grandads|housemates|dogs|partners .. @meds|patches|stuff|morphine ~ late|sister|mistake|instead|accident|usual|forgot|remember|morning|prescribed|daily|bedtime|breakfast|lunch|food|if|always
took|taken|swallowed|necked|downed .. @meds .. all|many|wake|sleep|die|end|kill|purpose|regret|sick|hour|minutes|earlier|ago|drink|vodka|wine|bottle ~ late
ate|swallowed|necked|took twenty|thirty|forty|fifty|sixty|ten|fifteen|20|30|40|50|60|all ~ minutes|miles|photos|biscuits|weeks|days|years|hours|right|dosette
swallowed|drank|drunk|taken|took|eaten .. something .. should|shouldnt|bad|stupid|silly|poison*|regret ~ bug|takeaway
did|done|do|doing .. foolish|silly|stupid|daft|bad|terrible|dumb .. thing|things .. ... tablets|pills|knife|blade|night|saturday|sunday|yesterday|today|tonight|weekend|overdose ~ work|boss|money|gambl*|spent|ex
bought|ordered|got the stuff .. online|today|came|ready
going|gone|went|been round|to .. different|several|four|3|4|5|three shops|chemists|pharmacies ~ stock|shortage|hrt
@meds next to|beside|on it|me|table|floor|bed ~ alarm|morning|remember|routine|glass
looking at .. em|them|it .. $|all ~ photo*|form|website|flat|house
`,
  },
  {
    id: 'rope-gun-blade',
    level: 'worry',
    sayings: `
gun|shotgun|rifle|pistol|cartridge|cartridges|crossbow|revolver|twelve-bore|air-rifle|bullet|bullets|trigger ... cabinet|loaded|load|key|mouth|chin|head|barn|under|end|use|used|myself|out|temple|tempt*|pull|mind|beside|lap|look*|think*|clean*|quick|simple|easy|me|brain|thought|thinking|tonight ~ raid
@sharp ... bath|wrist|wrists|throat|vein|veins|drawer|pillow|hand|next|beside|bed|sleeve|hidden|hide|hiding|pocket|bag|skin|myself|slit|calling|ready|scared|look*|think*|tempt*|shake|shaking|grab* ~ chef|ocd|checking
research*|google*|googling|search*|look*|read|reading|ask*|youtube|chatgpt|forum|forums|site|sites|internet|online|find|looking|studying|figured|learn*|know|knows|typed .. up|for|about|what|how|at|into|on|in|out|to|the|is|most ... painless*|quick*|ways|methods|method|lethal|fatal|overdose|overdoses|hanging|nooses|suicide|suicidal|die|dying|kill|poison*|suffocat*|end|bleed|drown*|dignitas|euthanasia|fall|survive|drop|jump ~ tenancy|sepsis|symptom*|cancer|clot|lump|loose
rope|noose|ligature|cable|flex|tow|dressing|bedsheet|sheet|cord|lead|wire|chain|belt|scarf|shoelace|laces|twine|baler|strap ... tree|beam|beams|rafters|loft|banister|bannister|neck|hook|knot|knots|ready|noose|door|shower|rail|tied|tie|boot|garage|barn|hang*|light|ceiling|tight|tighter|tightened|shed|attic
cut|cutting|slit|slitting|slash*|open|opening .. my|his|her|the .. wrist|wrists|throat|veins|neck|arteries
bag|plastic .. over|head|panicked|ripped
not|never|just .. brake|steer|braking|steering|lift .. bend|cyclists|round|time|corner|wagon|lorry|wall|it
@sharp|mandoline|stanley ... purpose|skin|elbow|arm|inside|deep
how deep|high|cold|fast .. is|the|does ..
take .. my .. belt|laces|shoelaces|razor|blades|knives|cord ..
`,
  },
  {
    id: 'place-to-fall',
    level: 'worry',
    settles: true,
    sayings: `
stood|standing|sat|sitting|parked|up|im|been .. on|at|by .. the|a|top|edge .. of? .. humber|bridge|multi|multistorey|pier|beachy|cliffs|railing|railings|quarry|reservoir|platform|viaduct|moor ~ work|view|dog|holiday|pub|traffic|fish*|lovely|live|ticket
beachy head|viaduct
driving|driven|drive|drove|heading|going|walk|walking|been .. to|past|by|down .. the|that|beachy|there ... reservoir|bridge|head|stones|coat|cliffs|quarry|railway|train|line|running ... tonight|legs|mortified|coming back|sitting|want|charge|known|nights ~ dog|work|school|fish*|holiday|swim*|picnic|station
tonight|not .. i|am|think .. not|dont? .. think|coming|come|drive|be back ~ work|shift|holiday|boyfriend|husband
good|nice|quiet place|spot|time for it
look|looked|looking .. at|over .. the .. sea|quarry|drop|water|edge|bridge|tracks|river ... easy|thought|think|how ~ lovely|pretty|dog|fish*|holiday|calm
top|roof|upper|highest|edge|level|floor of|level|floor|storey .. car|multistorey|block|flats|tower|building|hospital|the|shopping|town ... park|$|and|look*|now|again|tonight|block|edge|down|jump|tower ~ world|floor|list|queue|class|hill|stairs|page
over|off|from .. railings|railing|ledge|parapet|barrier|bridge|cliff|balcony|roof|viaduct|wall ~ ashes|come|we
tide .. is|in|right|out|coming|times|high
walk*|wade|wading|go|going|swim*|get|drive|jump*|slip|step*|disappear|keep .. in|into|out|to|straight .. the|freezing|cold? @water .. and|not|never|until|keep|tonight|with|$|now|stones|clothes
looking .. at .. bridges|stairs|drops|heights|trains|ledges|beams|hooks
going .. to .. the bridge|cliffs|tracks|viaduct|railway|reservoir ... later|after|when|again|same|before|tonight|tomorrow|alone ~ dog|picnic|work|walk|holiday|fish*|kids
walking|walk|walked|wandering .. towards|into|to the? .. main? road|traffic|tracks|motorway|edge|water|sea|river ~ dog|work|shops|bus|school
at|on|by|near the .. train? track|tracks|railway|platform ~ commute|delay*|work|late|live|flat|house|ocd|someone|panic
on the roof ... looking|look|down ~ tiles|solar|fix*
`,
  },
];
