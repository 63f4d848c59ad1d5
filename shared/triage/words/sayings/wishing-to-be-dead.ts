import type { SayingFamily } from './family.ts';

/** Wishing to be dead or never to wake, and seeing nothing to live for. */
export const wishingToBeDead: readonly SayingFamily[] = [
  {
    id: 'wish-dead',
    level: 'worry',
    settles: true,
    sayings: `
wish|wishing|should ... instead of him|her|them ~ job
i .. deserve|should just? die ~ better|respect
dead by then|monday|tuesday|wednesday|thursday|friday|weekend ~ lump|cancer|convinced
not .. have|has|see|feel .. a|any|no .. reason|point|purpose .. to|in|of|for ... live|living|go|going|carry|on|be|stay|here|wake|me|up ~ work|job|gym
not .. see|know why i .. should|bother|carry|keep|am ... on|going|living|here|alive|trying ~ job|work|course
no longer|more|wish|desire .. want|wish|to|need|desire .. to? .. live|be|exist|carry|go|stay|here|alive ~ with|in|there|work|hospital|home|client*|part
life .. has|have|got|is|seems|feels .. no|without|not .. meaning|purpose|point|worth .. $|living|it|and|anymore|left ~ work
not sure|know|convinced|think .. life|living|it .. is|worth .. worth .. it|living|$ ~ degree|uni|job|course|phd
life is not worth
not|nothing .. worth living
nobody|no .. needs|wants|need .. me alive|here ~ job
nothing|nowt|little .. to|for .. wake|get|live .. up|for .. for|to|$|anymore
not|never bear|bearing|stand living|being|life|this
not live|go|carry .. on? without him|her|them ~ mobile|car
not live .. much|like|another .. longer|this|year|day|more ~ flat|house|conditions|neighbours|damp|mould|here
insurance would|will|could|money ... clear|pay|mortgage|better|off|debts|sort ~ claim|car
better|manage|happier .. with the? insurance
hope|hoping|keep|wish .. something|someone|it|that .. kills|kill|takes|hits|ends me|it
death|dying is all|what i .. think|dream|want
not|dont .. care if .. the|drink|drugs|i|it .. kill|kills|die|dies|died|dead ~ he|she|work
death|end .. would|welcome|be .. welcome|relief|the
nothing .. more|left|here .. for me .. life|here|$ ~ job|fridge
@wish .. to? be dead|gone|nothing|nowhere ~ he|she|phone|pain|home
@wish ... i|me .. be|was|were|am|had|would|could|just? dead|gone|die|died|dying ~ panic|anxiety|thirst|attack|heart|phone|he|she|holiday|laugh*|speak|karaoke|than|girlfriend|landlord|tenants|month
wish i .. die|died|dead
rather|sooner|prefer .. be|to? dead|die ~ than|embarrass*|karaoke|speak|wear
better .. if i .. dead|died|gone|here|around|born|existed|disappeared ~ phone
@wish .. not|never .. been born|exist|existed|alive|here
never|not been|be|was born ~ baby|yet
should|ought|deserve|meant|supposed .. to? be dead|die ~ phone|milk|plant
not .. deserve .. live|life|alive|here|exist|breathe
not .. mind|care|bothered|bother|fussed|matter|scared|afraid|fight ... die|died|dying|dead|dies|wake|woke|killed|death|lived|survive|survived ~ he|she|anymore|him|dog|mum|his|her
not care|bothered .. if|whether|what .. i|me .. live|lived|die|died|dead|wake|woke|crash*|hit|killed|happens|get|make|am ~ job|weight|phone|late
live|living|lived or|and die|dying|not
death|dying|dead .. be|is|would|sounds|seems|looks|feels .. relief|easier|better|peace|peaceful|nice|comfort*|friend|welcome|beautiful|freedom|only|way|rest|answer|preferable|good ~ certificate|his|her|mums|dads|funeral|scary
thinking|thoughts|think|thought|dream|dreaming|obsessed|fantasi* .. of|about|with .. dying|death|dead|suicide|ending|killing|hanging|jumping|overdosing|drowning|crashing|funeral ~ mum|dad|his|her|nan|gran|scared|fear|husband|wife|marriage|contract|scares|relationship|dog|ocd|patients|son|daughter|panic|anxiety
picture|imagine|imagining|see|seeing|picturing|visualise .. myself|me|my .. dead|hanging|funeral|dying|jumping|falling|body|coffin|grave
hope|hoping|pray|praying|wish|wishing|wished .. i|a|the|it|that|cancer|god|lord|to|for .. get|got|hits|hit|kills|kill|crash*|takes|take|took|finish*|cancer|terminal|stroke|heart|illness ... me|cancer|terminal|attack|i ~ he|she|results|clear|mum|dad
let me die|go|sleep|slip ~ home|out|early|know|back|work
want|need|wish|long|longing|going|ready|time|rather to be|go with|to|join|follow him|her|them|mum|dad|my|nan|baby|wife|husband|god|jesus ~ live|house|holiday|moved|home|lives|tonight|weekend|christmas|shop*
life .. not|never .. worth .. living|it|anything
not|hardly .. worth .. living|going|carrying|being
no|nothing|not|lost ... live .. for
no|any|zero|lost|without .. reason|purpose|point|will .. live|living|to|going|carry|carrying|stay|here|being|existing|be .. on|alive|anymore|here|$|live|living|left|carry|exist ~ work|gym|course
any|much|no|see|the point|reason .. living|life|going|carrying|existing|anymore|being|trying|waking ~ gym|work|job|applying|course|meeting
what is the point .. in|of .. living|life|me|anything|going|carrying|being|anymore|it|everything|existing|waking ~ form|gym|meeting|course|applying
not see .. the|a|any|no .. point|future|reason|way .. $|in|of|anymore|for|me|to|out ~ meeting|form|course|job|gym|team|client|role|company
no future .. for me|i|$|with|anymore
no|any|the|what|see|lost|little|zero|hardly point|purpose|reason|use|sense .. in|of|for|to|me .. me|i|being|going|carrying|living|trying|waking|existing|existence|life|alive|here|anything|everything|keep|getting|go|carry|live|continue|continuing|fighting|stay|staying|breathing|it
how long .. take|before|till|until|does .. forget|found|find|notice|miss|bleed|die|drown|freeze|work .. me|you|someone|somebody|people|them|body|$|after|usually ~ @meds|medication|antidepressant*
death .. money|grant|benefit|service|pay
not want .. exist
wish .. they|he|she|you|paramedics|someone .. left|let|not .. me .. there|floor|die|go|saved|found|brought
why .. they|you|he|she .. brought|saved|revived|resuscitated|bothered .. me
cross|crossing|walk|step|walking .. the? road|street without looking
`,
    unless: `
ending it with him|her|my|them
point in? me? applying|asking|ringing|going|calling
dead clever|good|nice|easy|funny|keen|busy|tired|slow|fast|handy|cheap|boring|straight
`,
  },
  {
    id: 'not-waking',
    level: 'worry',
    sayings: `
hope|hoping|pray|praying|wish|please|rather|if .. i|me .. not .. wake ~ baby|kids
not let me wake ~ late
god|lord|allah|jesus take|takes|took|taking|call|calls me ~ seriously|shop*|back|phone
sleep|sleeping .. and never|not wake|waking ~ baby|afraid|scared
go to sleep|bed and never|not wake
sleep|asleep forever|permanently|ever
not|never wake|waking|woke|woken .. up|tomorrow|again|$|in ~ scared|worried|fear|alarm|early|work|school|baby|husband|time|snor*|bus|kids|often|through|rested|refreshed
not|never|hope|wish|pray|want|rather|wishing|hoping|praying|dread ... not|never .. wake|waking|woke .. up|$ ~ alarm|early|work|baby
wish .. i|to|would|had .. not .. woken|woke|wake
go|going|drift|fall|lie|sleep|slip .. to|in|off|sleep|my|bed|away|peacefully .. not|never|forever .. wake|up|$|come|and ~ baby|not
take me .. in|during|tonight|now|away .. sleep|night|$|lord|god
let this|it|tonight|that be .. the|my .. last|one|end
sleep|asleep .. forever|eternally|permanently|always
hope|hoping|pray|wish ... heart|body .. stops|stop|stopped|packs|gives|give
sleep|asleep and stay|not|remain|never .. asleep|there|up|wake
`,
  },
];
