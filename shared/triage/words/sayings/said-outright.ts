import type { SayingFamily } from './family.ts';

/** Intent, a plan or an act, said outright: whom to call, and a crisis team. */
export const saidOutright: readonly SayingFamily[] = [
  {
    id: 'own-life-outright',
    level: 'plain',
    sayings: `
^ i? am|feel|feeling very|really|so|actively? feeling? suicidal ~ haha|kidding|about|haircut
i am|feel really|very|so|actively? feeling? suicidal ~ not|sometimes|occasionally|haircut|kidding|haha
life|die|dying|go|end .. by my own hand
my|our suicide pact ~ film|book
have|got a|the|my plan and .. tablets|pills|means|rope|date|place|note ~ safety|care
made|have .. a pact $
have|made|got .. a pact ... together|die|both|end ~ film|book|game
i want|need|going|plan|planning|about|ready|decided|will|gonna to? end it|everything .. now|tonight|today|here|knife|rope|tablets|pills|for
want|going to? end it ... rope|knife|pills|tablets|bridge|blade|gun|noose ~ job|relationship|him|her
have|got a|the|my knife|blade|rope|noose|gun|razor here|ready|beside ~ kitchen|chef|work|climb*|shav*
have|got already|now|here .. got|have|bought .. hose|rope|noose|gun|helium|charcoal
have|got .. the|a hose|rope|noose|gun|shotgun .. ready|here|now|up|tied|loaded|waiting ~ tow|climb*|boat|garden|watering|party
rope|noose|shotgun|gun|blade|razor ... would have|going .. used|done|use it
had .. rope|noose|shotgun|gun|knife .. in|to|out|round .. hand|hands|head|neck|throat|cabinet|chest|wrist ~ shoot*|clay|game
thinking|thoughts|thought ... ways|how to? end|kill|take my|myself
thinking|thoughts .. killing|hanging|drowning|shooting myself ... drove|went|bought|place|rope|tonight|note
i drove|went|walked|been to the bridge|cliff|cliffs|place|reservoir|tracks|station ... jump|do|stones|end|die|kill ~ view|photos|dog
going|want to? be dead by|tonight|tomorrow|before
tonight|today|tomorrow is|will be the|my last night|day .. alive|here|on|of earth|life|living ~ work|term|school|holiday|job|course|college|shift
tonight|today|tomorrow is|will be the|my last night|day .. alive|here|on|of $ ~ work|term|school|holiday|job|course|college|shift
i will|shall .. be dead by|tomorrow|tonight ~ list|wait*|appointment|time
written|wrote|writing|left .. note|notes|letter|letters|goodbye|goodbyes ... kill*|die|dying|end|goodbye|gone|tonight|pills|tablets|rope ~ joke|gran|nan|cancer|his|her
i .. decided|chosen|chose to .. die|end|kill|go|leave .. it|my|this|myself|tonight|today ~ job|party|course|home|meeting
stopped .. insulin|dialysis|medication ... want|so .. die|over|dead|end|go
not .. trust myself .. not to|tonight|now|alone|with|around
about to .. do something .. stupid|bad|silly|terrible|to|i
`,
  },
  {
    id: 'taken-outright',
    level: 'plain',
    sayings: `
i|have|just|she|he|son|daughter|friend|mate took|taken|swallowed|necked|eaten .. 10|11|12|13|14|15|16|18|20|22|24|25|26|28|30|32|35|36|40|45|48|50|56|60|70|80|90|100|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred|handful|handfuls|entire|whole|loads|all ... tablets|pills|paracetamol|ibuprofen|codeine|sertraline|packet|packets|box|boxes|bottle ~ mg|prescribed|daily|months|years|doctor|gp|pharmacy|dentist|back|weeks|course|late|hospital|vitamin
took|taken|swallowed .. too many .. tablets|pills|of|paracetamol|on ~ accident|holiday|years
took|taken .. loads|lots|bunch|handful of .. tablets|pills|paracetamol|them|my|her|his ~ time|photos|stuff|years
mum|mummy|dad|daddy|nan|gran|she|he not wake up ... pills|tablets|breathing|drink*|scared|crying|vodka|empty
mum|mummy|daddy|dad will|can not wake up .. and|help|there ~ early|before|work
mum|mummy|daddy|dad will|can not wake up $ ~ early|before|work
`,
  },
  {
    id: 'someone-outright',
    level: 'plain',
    sayings: `
@they|flatmate|tenant|lodger|pupil|client .. says|said|saying|told|texted|messaged|threatened|threatening|rang ... he|she|they|to .. want|wants|going|will|would|is|about|ready|kill|hang ... die|kill|hang|drown|end|jump .. himself|herself|themselves|tonight|life|and|it ~ joke|joking|lol|laugh*|ago|football|used|march|ended|well|ok|years|died|lost
@they|he|she .. trying|going|about|wants to .. kill|hang|drown|end .. himself|herself|themselves|his|her ~ years|ago|film|well|ok|joke
@he hitting|beating|punching|kicking|strangling|choking|hurting|attacking .. me|mum|her|him|us|them|baby|sister|brother|kids ... now|outside|downstairs|upstairs|minute|moment ~ dream*|years|used
@he .. just hit|pushed|punched|kicked|strangled|stabbed|raped|attacked|beaten|choked|shoved .. me|mum|her|him|us|baby|sister|brother ~ years|dream|used|ball|leg|back
@he .. said|says|threatened|threatens|going ... kill|stab|shoot|murder me|us|her|mum|them ... if|when|tonight|today|home|now ~ lol|haha|joke|joking|mum|late|forget|laugh*|years|used
next time he|she .. will|would ... finish|kill|dead|end .. it|me
next time he|she .. will|would ... finish|kill|dead|end $
`,
  },
  {
    id: 'harm-outright',
    level: 'plain',
    sayings: `
voice|voices|god|allah|devil|satan|angel|angels|demon|demons|jinn|radio|telly|tv|walls .. tell|tells|telling|told|say|says|saying|command*|order*|want|wants .. me|i .. to|must|should|need|have .. kill|hurt|stab|jump|hang|attack|push|harm|cut|drown|strangle|get|burn ~ ago|used|not|never|years|park|film|joke|gym
voice|voices that|who|are|is|keep|keeps? telling|tell|tells|saying|say .. me to kill|hurt|stab|jump|harm|hang|attack|cut ~ ago|used|years
voice|voices .. saying|say|says|shouting|shout .. kill|stab|jump|push|hurt|burn|hang him|her|them|yourself|myself|me|now|it|stab|kill|jump|off
they|he|she keep|keeps saying|telling .. kill|stab|jump|hurt|push them|her|him|myself|yourself|it ~ sister|film|wife|football
angel|angels|god|voice|voices .. told|tell|says|say ... can|could fly
thoughts|thinking|think .. of|about killing|stabbing|murdering|shooting .. my|him|her|them ... tonight|bought|knife|tablets|myself|plan|today
knife|hammer|machete|axe|bat|gun .. in|with my|me bag|pocket|coat|sleeve|car ... him|her|them|his|round|ready|tonight|wait* ~ work|chef|fishing|kitchen|stolen
outside|near|waiting .. his|her|their|the .. house|flat|work|door|home|for ... petrol|knife|bat|hammer|machete|gun|kill|burn|stab
petrol|knife|bat|hammer|machete|gun ... outside|waiting|going|heading .. his|her|their|for|round|to .. house|flat|work|door|him|her|there
going|gonna|will|want to? .. run|mow|knock him|her|them .. over|down ... tonight|today|now|when|for ~ stairs|price|idea|cat
going|gonna|will|want to? .. run|mow|knock him|her|them .. over|down $ ~ stairs|price|idea|cat
going|gonna|will to? .. kill|stab|shoot|murder|batter him|her|them|my|the|someone ... tonight|today|tomorrow|now|when|deserve* ~ joke|lol|haha|curry|laugh*
get|getting rid of him|her|mum|dad|them ... hammer|knife|axe|gun|tonight
cut|cutting|slashed|burnt|burned .. really|too|so|very deep ... tonight|now|today|bleeding|see
not stop cutting|bleeding|hurting|burning|doing myself|my|it|and ~ nose|period|gums|ulcer|job|toast
not stop cutting|bleeding|burning $ ~ nose|period|gums|ulcer|job|toast
lighter|knife|blade|razor|glass .. and ... doing|done|going|at .. my|myself .. stomach|arms|arm|legs|leg|wrists|wrist|thighs
`,
  },
];
