import type { SayingFamily } from './family.ts';

/** Bridges, tracks, water, roads. */
export const places: readonly SayingFamily[] = [
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
];
