import type { SayingFamily } from './family.ts';

/** Not being safe, or not safe with oneself. */
export const notSafe: readonly SayingFamily[] = [
  {
    id: 'not-safe',
    level: 'plain',
    sayings: `
not|dont .. think|sure .. my .. baby|kids|children|child .. safe with|around|near
know|sure .. if .. keep|stay|be .. myself alive|safe
i|am|feel .. at risk .. $|of|from|right|and|please ~ job|redundan*|losing|homeless|eviction|falling|diabetes|stroke|heart
in crisis .. $|and|need|now|please|right|again|help ~ housing|nhs|midlife|identity|not
scared|afraid|cannot|not .. be .. on my own|alone tonight|now ~ cat|dog
not .. be alone right now
i feel|am unsafe $ ~ stole|burgled|burglary|mugged|street|area|estate|road|walking|work|park|driving|school|bus|cladding
feel|feeling unsafe .. with|on|alone|tonight|myself|now ~ street|area|estate|road|walking|bus|cladding|work|park|driving|school|train|tube
i am in danger .. $|from|now|please|at|and ~ job|losing|redundan*
how long|much|many .. keep|can|stay .. myself|alive
i am scared of what i .. might|will|would|could|may do
my .. child|daughter|son|kids|baby|niece|nephew is|are not safe ~ road
feel|feeling really? unsafe .. with|myself|in|by
not|dont think|sure .. i|can .. keep|be|stay .. myself? .. safe|alive
^ not safe
how much longer .. keep|can|stay .. myself|alive
left|leave|being|if .. on|alone .. my own ... what|do|know|will|end|scared|tablets|pills|not|safe
not .. feel safe .. being|with|on|alone|by
i am not safe ~ roads|driv*|bike|covid
i .. do|did not feel safe .. $|with|tonight|now|at|in|around|here|alone ~ road|area|street|estate|driving|work|park|town|bike|cladding|walking|outside|since|bus|train|tube|night|school|city|crowds|traffic
not|unable|struggling|hard|how .. to? .. keep|keeping|stay|staying|make|be|being .. myself safe ~ bike|online|covid|road
not|unable|struggling .. keep|stay|be .. safe|alive .. tonight|anymore|now|alone|longer|much|myself|$|today|on ~ bike|online|covid|road|street|walking|house|from|work
not|unsafe|dont|scared safe|trust|with|of .. with|by|to|being|on|left|around .. myself ~ drive|money|cook|food|decide|biscuits|driving|online
not .. trust myself ~ drive|money|cook|food|decide|biscuits|driving|online|judgement
i am not .. safe .. $|tonight|now|here|right|at|on|alone|by ~ road|area|drive|driving|bike|work|school|street|bus|park|playground
`,
  },
  {
    id: 'scared-of-self',
    level: 'worry',
    unwanted: true,
    sayings: `
know exactly what|how .. i ... do ~ job|career
i am .. danger|risk to .. myself|others|people|other|everyone|anyone|kids|public
keeps|keep|stops|stop|stopped|stopping me .. from doing it|that ~ work|job|anxiety|panic|fear|pain
keep|kept going ... to do it ~ homework|work
not to do something|anything .. stupid|silly|bad|tonight|$
frightened|scared of my own? .. thoughts|mind|head $ ~ ocd|exam|school
what i .. might|will|could|may do .. if|to|next|$|when|myself ~ wonder*|career|job|uni|retire*|weekend|plans|holiday
scared|frightened|worried .. i .. will|might|could|may|am .. do|going .. something|it|to ~ die|heart|cancer|fail|lose|faint|sick|late|wrong|mad|miss|forget|sacked|cry
been|went|going|gone .. to .. the bridge|cliffs|cliff|tracks|railway|reservoir|station ... $|end|jump|last|again|and|twice|tonight|it ~ work|dog|school|holiday|fish*
at|by|near|on .. the .. station|platform|bridge|cliff|tracks ... jump|die|end ~ charity|tandem
standing|stood|am|at .. the edge .. $|of|and|now ~ village|town|table|bed|forest|sofa|park|seat|city
bleeding and|i|it|wont|not ~ nose|gums|period|freezing
only thing|reason .. stopping|keeping|keeps|stops .. me|alive .. is|here|going|alive
thought|thinking|think|imagine|wanted|want|urge|urges|nearly|tempted|could|feel ... driving|drive|turning|turn|crash|crashing|steering|swerve|swerving .. off|the|into|my|car ... road|wheel|traffic|tree|wall|car|lorry|bridge|oncoming|cliff|here ~ lesson|test|scared|lessons|dream
engine on|running ... garage|hose|window ~ breakdown|mechanic
not .. promise .. about|i|that|anything|myself|tomorrow|tonight|not|to ~ time|date|come
which|what drugs|tablets|pills|way .. i .. would|use|take
count|counts|counted|counting it|them|out ~ sheep|stairs|calories
scared|frightened|worried|terrified|afraid|fear|dunno .. of|what|that .. i|myself|me .. will|might|may|would|do|am|could|going|capable|doing .. do|myself|capable|to|doing|hurt|take|use|give|kill|jump|act|end|it|something|lose|snap ~ exam|fail|wrong|forget|job|cry|say|faint|embarrass*|late|pass|interview|mind|house|weight|driving|heart|memory|presentation|control|know|marbles|bladder
know what i .. will|would|might|could|am .. do|capable|going ~ job|money|course|uni|wear|house|life|retirement
not|dont .. control|trust|fight|resist .. myself|thoughts|urges|it|urge .. much|longer|anymore|$|from|doing|tonight ~ crying|eating|bladder|worrying|checking|buying|laughing|spend*|drinking|scratching|smok*
stop myself .. longer|much|please|doing|again|next|jumping|from ~ worrying|crying|eating|laughing|scrolling|checking|buying|thinking|drinking|texting|speaking|checkin|shouting|snapping
someone|somebody|please|you .. stop .. me ~ text*|letter*|ring|call|email
@people|wife|husband|mum .. hid|hidden|hide|hides|locked|taken|took|taking .. the|my|all|away .. knives|knife|tablets|medication|pills|sharps|razors|blades|keys ~ toddler|kids|dementia|dog|car|house|lost|nan|grandad
lock|section|sectioned|hospital .. me .. up|away|in|please|before|someone ~ ago|years|he|she
before i .. do|hurt|end|kill|jump .. something|myself|it|someone|anything
going|about|might|will|gonna to? .. do something .. $|stupid|bad|silly|to|terrible|i|myself
keep .. looking|staring|thinking|eyeing|drawn|going|walking .. at|about|to|of|towards|by .. the|my|those|that .. tablets|pills|knife|knives|bridge|train|trains|tracks|railway|rope|drawer|roof|cliff|river|medication|razor|beam|platform|motorway|edge|balcony|canal ~ dog|nice|lovely|phone|sales
thinking|thought|think|imagine|thoughts|looking|stood|standing|staring|watch|watching|walking|drawn|pull|pulled .. about|of|at|to|on|by|over|along .. the|that|a|it|this|my .. bridge|trains|tracks|railway|cliff|cliffs|viaduct|weir|multistorey|platform|motorway|ledge|parapet|river|rope|water|edge .. and|thinking|thought|how|wonder*|is|would|imagining|again|$|at|every|to|too ~ dog|fish*|nice|lovely|holiday|late|work|delayed|live|commute|kids|view|paint*|photo*|beautiful|film|crowd*|season|ticket*|bikes|cancelled|swan|swans|ducks|boat*|relax*|calm|calms|helps
how .. easy|quick|peaceful|quiet|simple|painless|cold|high|deep|far .. it .. would|will|be|could|is ~ book|get|park*|appointment|use|form|reach
peace|peaceful|calm|quiet|easy|relieved|relief|lighter .. now|that|decided|knowing .. i|have|it|decided|decision|will ~ retired|house|moved|garden|quit|left|course|divorce|sold|dog
made up my|mind .. mind|up ~ job|course|holiday|house|uni|divorce|move|retire
i have decided ~ job|course|holiday|house|uni|divorce|move|retire|group|counselling|cbt
scared|frightened of me $|not|tonight|right ~ kids|children|dog|she|he|wife|husband|they|people|colleagues|staff
urge|urges .. have|are|is|has .. started|starting|stronger|strong|coming|winning|louder ~ eat|food|drink|smoke|gambl*|spend
`,
  },
];
