import { gap, medicines, pattern, someone, type WordPattern } from './pattern.ts';

/**
 * Single words that carry danger, taken widely and then narrowed by the everyday uses they have. They catch what no
 * phrase foresaw, so each is only a worry: somebody reads it.
 */

const idiomsOfDeath =
  'saw (?:my|him|her)|embarrassed|die of|died of|laugh\\w*|on the spot|die before|die happy|(?:phone|battery|laptop|plants?|car|engine|wifi|goldfish|character|aid) (?:is |has |was |about to )?(?:die|died|dead|dying)|dead (?:tired|nervous|good|end|cert|easy|sure|certain|excited|chuffed|proud|pleased|on my feet|weight|line|lift|boring|funny|cold|quiet|slow|important)|to death|near death|dead to my|than (?:speak|wear|be seen|talk|go)|over my dead|drop dead|dead heat|(?:scared|fear|worry|worried|worrying|panic|anxious|anxiety|convinced|thought|think|thinks|felt|feel|feels|feeling) (?:\\w+ ){0,3}(?:i |of |that i |like |am )*(?:was |am |will |would |might |going to |about to )*(?:die|dying|death|dead)|until i die|when i die|do not want to die|cancer|terminal|consultant|hospice|palliative|not expected|heart stopped|sepsis|funeral plan|will and';

const verbsAgainst =
  '(?:hit|hits|hitting|punch\\w*|slap\\w*|kick\\w*|chok\\w*|strangl\\w*|beats?|beating|beaten|rap(?:e|es|ed|ing)|bites?|bitten|burn\\w*|shov\\w*|push\\w*|grab\\w*|threaten\\w*|hurt\\w*|touch\\w*|abus(?:e|es|ed|ing)|attack\\w*|assault\\w*|stab\\w*|spits?|throttl\\w*|drag\\w*|headbutt\\w*|smack\\w*|whip\\w*)';

export const longGone =
  'when we were|used to|when i was|years ago|as a (?:child|kid|boy|girl|teenager)|(?:19|20)\\d\\d|dad is dead|he is dead|in prison|not any ?more|at university|at school|ex ?(?:husband|wife|partner|boyfriend)? did';

const ownDeathAnchors: readonly WordPattern[] = [
  pattern(
    'i-die',
    'worry',
    `i (?:${gap(5)})(?:die|be dead|am dead|were dead|was dead|had died|should be dead)|i am dying inside|dead by (?:morning|tomorrow|tonight|the weekend|sunday|friday)|(?:already|feel|feeling) dead inside|made peace with (?:dying|death)|ready for (?:death|it to end)`,
    {
      unless: idiomsOfDeath,
    },
  ),
  pattern(
    'my-own-death',
    'worry',
    'my (?:own )?(?:death|suicide|funeral|last breath)|(?:imagin\\w*|pictur\\w*|daydream\\w*|fantasi\\w*|visuali[sz]\\w*) (?:\\w+ ){0,3}(?:death|dying|dead|funeral|hanging|jumping|drowning|crash\\w*|steering|the end|not being)',
    {
      unless:
        'months left|funeral plan|i was so happy|scared|health anxiety|my (?:death|funeral) (?:duties|insurance)|fear of',
    },
  ),
  pattern(
    'survived-and-regrets',
    'worry',
    '(?:should have|wish i had|wish i would have|wish it had|wish that had|wish the \\w+ had|rather have|glad if it had) (?:died|killed me|finished me|been me|gone with)|wish (?:\\w+ ){0,5}(?:had |would )?(?:kill(?:ed)? me|been me|take me)|died instead|should have been me|instead of (?:him|her|them)$',
    {
      unless: 'lol|haha|died laughing|sofa',
    },
  ),
  pattern(
    'not-living',
    'worry',
    '(?:not|stop|stopped|too|hard|hate|hated|tired|sick|enough|done with|over|without|end|no) (?:\\w+ ){0,3}(?:feel like living|living$|being alive|be alive|alive anymore|existing|to exist|living is|of living)|living (?:is|feels|hurts) (?:\\w+ )*(?:pain\\w*|hard|much|hell|impossible|unbearable|worse|agony|torture)|stop living$|keep myself (?:alive|going)|to be alive$|to stay alive|will to (?:live|carry|go on|keep)|reason to (?:be|stay|keep|get up)|not (?:feel like|fancy) living|existing not living',
    {
      unless:
        'living (?:with|on|in|at|here|room|costs?|wage|alone|together|next)|glad to be alive|lucky to be alive|great to be alive|queue|line|cost of living|without (?:my|a) |phone line',
      evenNegated: true,
    },
  ),
  pattern(
    'end-it',
    'worry',
    '(?:^|want |wanted |going to |close to |thinking of |thinking about |thoughts of |about |ready to |need to |just |near |considering |of |am |to )(?:end(?:ing)?) (?:it|things|everything|it all|this)(?:$| (?:all|tonight|now|today|once|soon|for good|here|forever|before|when|because|if))|(?:want|wish|need) (?:\\w+ ){0,3}(?:everything|it all|life|this life|the pain|my pain|this pain|the suffering) to (?:just )?(?:end|stop|be over)(?:$| (?:forever|now|for good))',
    {
      unless:
        '^he wants to end it$|^she wants to end it$|my (?:knees?|back|head|tooth|foot|hip|shoulder)|with (?:my|him|her|them)|he ended|she ended|somewhere to live|relationship|boyfriend|girlfriend|marriage|contract|lease|engagement|subscription|meeting|call now|session|course',
    },
  ),
  pattern(
    'no-tomorrow',
    'worry',
    '(?:not|no way|never|doubt|if) (?:\\w+ ){0,4}(?:see|seeing|reach|make|be here|be around|get to|want) (?:myself )?(?:\\w+ ){0,2}(?:tomorrow|new year|christmas|next (?:week|month|year|summer|birthday)|my (?:next )?birthday|the (?:end of the )?(?:week|weekend|month|year)|another (?:day|birthday|christmas|year)|being here|being alive|spring|summer)|(?:decided|rather|want|going|choose) (?:\\w+ )?not to (?:be|live|wake|exist)|not (?:be )?waking up|(?:disappear|gone|vanish|leave|leaving) (?:for good|forever|for ever|permanently)|not be a (?:problem|burden|bother|worry)|my last (?:text|message|words|night|letter)$',
    {
      unless:
        'in wales|ring|away|see (?:him|her|my|you|them|the (?:gp|doctor|nurse|dentist))|holiday|before new year|til i|sent|work|group|appointment|want to be (?:with|at)|to get to the|make the (?:group|appointment|meeting)|leaving (?:work|school|home|town|the)',
      evenNegated: true,
    },
  ),
  pattern(
    'high-places',
    'worry',
    '(?:walk\\w*|stand\\w*|stood|sit\\w*|sat|going|go|went|drawn|think\\w*|look\\w*|keep|end\\w* up|drive|drove|am|me|^) (?:\\w+ ){0,3}(?:to|on|at|by|off|near|about|over|from|towards) (?:the |a |that |our )?(?:\\w+ ){0,2}(?:bridge|ledge|train tracks|railway tracks|railway line|train line|railway|railings|tracks|rooftop|roof|cliff|cliffs|edge|viaduct|weir|multi storey)(?:$| (?:at|and|again|now|in the|every|most|thinking|looking|near|by|behind|over|because|or|then|when|where|most))|flat ?mate is on|(?:is|are) on the (?:roof|ledge|bridge)',
    {
      unless:
        'club|live|lives|flats|holiday|climb\\w*|bus|fish\\w*|view|photos?|picnic|dog|teeth|on edge|over the edge of my|paint\\w*|leak\\w*|fix\\w*|ashes|rebuilt|knocking|tiles|someone jump|saw|repair\\w*|left (?:at|after)|turn|opposite|knitting',
    },
  ),
  pattern(
    'plan-told',
    'worry',
    '(?:have|got|made|making) a plan(?:$| and (?:a |the |i )|, )|plan in (?:place|my head)$|know how i (?:will|would|am going to)',
    {
      unless: 'come back|baby|birth|revision|back to work|care plan|safety plan|budget|meal|for tomorrow',
    },
  ),
  pattern(
    'pills',
    'worry',
    `(?:swallow\\w*|take|taking|taken|took|neck\\w*|down\\w*) (?:\\w+ )?(?:a (?:bunch|load|lot|handful|whole)|all|loads|lots|everything|the lot|too many|extra|the whole) (?:of )?${gap(3)}(?:${medicines}|stuff|things|cupboard|cabinet|packet|box|bottle|at once|in one go|i (?:had|could find))|(?:take|taking|neck) the lot|a lot of pills|(?:drugs|${medicines}) (?:all )?(?:at once|in one go)|mix(?:ed|ing) ${gap(3)}(?:${medicines}) ${gap(3)}(?:vodka|alcohol|drink|gin|whisky)`,
    {
      unless:
        'leave|every (?:day|morning)|a day|doctor (?:said|told)|each|once a|at once a|prescri\\w*|for the (?:month|week)|to the (?:tip|chemist)|annual|pharmacist|help(?:s|ed)? me|with food|back pain',
    },
  ),
];

const harmAnchors: readonly WordPattern[] = [
  pattern('blade', 'worry', '(?:blades?|razors?|scalpel|stanley knife|lighter|compass|noose|ligature)(?= |$)', {
    unless:
      'shav\\w*|grass|mower|skat\\w*|fan|wiper|shoulder|roller|slipped|sharp tongue|gillette|legs smooth|bbq|cigarettes?|mood is lighter|feel lighter|lighter (?:evenings|nights|mood)|maths|moral|clear',
  }),
  pattern(
    'carve',
    'worry',
    '(?:carv\\w*|slic\\w*|slash\\w*|gash\\w*|goug\\w*|dig\\w* my nails|pick\\w* at my (?:arms|wrists)) (?:\\w+ ){0,3}(?:my|myself|me|in|into)(?: (?:arm|arms|leg|legs|skin|thighs?|wrists?|stomach))?',
    {
      unless: 'bread|pumpkin|turkey|wood|tyres?|slice of|prices',
    },
  ),
  pattern(
    'against-me',
    'worry',
    `(?:he|she|they|dad|mum|husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|uncle|aunt|cousin|stepdad|stepmum|ex|carer|man|landlord|boss|neighbour|flatmate|grandad|nan|parents|someone|who|family|friend) (?:\\w+ ){0,3}${verbsAgainst} (?:me|us|my (?:kids|children|son|daughter|baby|mum|brother|sister|face|head|arm|neck))`,
    {
      unless: `what (?:she|he) said|${longGone}|never|not (?:\\w+ )?(?:hit|hurt|touch)|hurt\\w* me when (?:he|she) (?:ignores|forgets|leaves)|bill|feelings|hit me (?:that|hard|like|with (?:a|the) (?:bill|news|fact))|push(?:es|ed)? me (?:to|into|away)|touch(?:ed)? me (?:that|deeply)|dementia|nonverbal|can not help it|counsell\\w*|kind|burn(?:s|ed)? me out|threatens? me with (?:redundancy|the sack|court)|stabbed me in the back|broke`,
    },
  ),
  pattern(
    'against-me-passive',
    'worry',
    '(?:being|getting|get|gets|am|been|was|is) (?:\\w+ )?(?:hit|beaten|punched|slapped|kicked|choked|strangled|raped|assaulted|abused|hurt|touched|threatened|locked in|held|starved) (?:\\w+ )?(?:every|by my|by him|by her|again|now|at home|yesterday|last (?:night|week)|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|all the time|most)',
    {
      unless: `${longGone}|hit hard|by what|at netball|football|playing|by the (?:cuts|redundancy|news)|benefits|threatened by my boss`,
    },
  ),
  pattern(
    'makes-me',
    'worry',
    '(?:makes?|making|forc\\w*) (?:me|us|him|her) (?:to )?(?:do (?:things|stuff|it|sexual)|have|touch|watch|undress|sell|carry|beg|steal|sleep with|send (?:pictures|photos|nudes))',
    {
      unless:
        'bins|homework|laugh|smile|have (?:breakfast|a bath|dinner)|carry on|do it again at|the washing|boss|manager|teacher',
    },
  ),
  pattern(
    'in-danger',
    'worry',
    '(?:i am|we are|he is|she is|they are|my \\w+ is|feel|feeling) (?:\\w+ )?(?:in (?:real |serious |so much )?danger|not safe(?:$| (?:with|at|in|from|around))|unsafe(?:$| (?:with|at|in|around)))|danger to (?:my|others|people|him|her|them|the)|fear(?:ing)? for my (?:life|safety|kids)|scared for my (?:life|safety)|my life is in danger|not (?:feel|feeling) safe$',
    {
      unless:
        'not in (?:any )?danger|bike|staff|morale|job|on the roads|walking|at night in|since (?:the|i was)|broken|in crowds|covid|neighbourhood|traffic|danger to (?:shipping|my diet)',
    },
  ),
  pattern(
    'gun',
    'worry',
    '(?:gun|rifle|shotgun|crossbow|machete|sword) (?:out|loaded|ready|next|under|to|in (?:his|my|her) (?:hand|mouth|room))|(?:loaded|got|has|have|with) (?:a|his|her|my|the) (?:gun|rifle|shotgun|crossbow|machete)|\\bgun licen',
    {
      unless: 'dogs?|clay|licen[cs]e|hobby|pheasant|game|played|nerf|water|post office',
    },
  ),
  pattern(
    'urges-against',
    'worry',
    '(?:urges?|impulses?|want|wanting|going|might|may|could|will|snap and|before i|thoughts? (?:of|about)|thinking (?:of|about)|scared i) (?:\\w+ ){0,4}(?:stab\\w*|strangl\\w*|kill\\w*|smother\\w*|suffocat\\w*|murder\\w*|hurt\\w*|harm\\w*|attack\\w*|drown\\w*|shak(?:e|ing)) (?:people|someone|somebody|him|her|them|my|the (?:baby|kids|children|dog)|everyone|others|strangers)',
    {
      unless:
        'never act|would never|ocd|horrify|feelings|could (?:have )?(?:kill|murder|strangle)\\w* (?:my|him|her)|will kill me|lol|haha|not (?:want|going|wish) to (?:hurt|harm|kill)|kill my (?:mood|vibe|career|business)|hurt (?:my|his|her) (?:back|knee|credit|chances|pride|eyes|ears|feelings)|murder (?:a|my) (?:curry|pint)|shake (?:my|the) (?:head|habit)|attack my (?:work|list)|the business',
    },
  ),
  pattern(
    'told-by-something',
    'worry',
    '(?:radio|telly|tv|voices?|god|devil|spirits?|jinn|angels?|demons?|head|mind|they|it|something) (?:\\w+ ){0,3}(?:orders?|tells?|telling|told|says?|saying|commands?|wants?|shout\\w*|whisper\\w*) (?:\\w+ ){0,4}(?:to )?(?:jump|die|kill|hurt|stab|burn|end it|do it|harm)(?:$| )',
    {
      unless: 'not to hurt|hurt my feelings|jump the gun|you to',
    },
  ),
  pattern(
    'not-eating-days',
    'worry',
    '(?:not|nothing|stopped|refus\\w*|without) (?:\\w+ ){0,3}(?:eat\\w*|ate|food|drink\\w*|drunk|drank|fluids?|water) (?:\\w+ ){0,3}(?:for|in|since) (?:\\w+ )?(?:days|(?:two|three|four|five|six|seven|\\d+) days|a week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    {
      unless:
        'alcohol|sober|drunk in|a drink (?:for|in|since)|meat|sugar|chocolate|properly|not had a drink|drinking for',
    },
  ),
  pattern(
    'someone-else-ends',
    'worry',
    `(?:${someone}) (?:\\w+ ){0,3}(?:is |has been |keeps |been |was |may be |might be |could be )+(?:\\w+ )?(?:suicidal|self harming|cutting|overdos\\w*|hearing voices telling|threatening (?:to|suicide)|saying goodbye|writing (?:letters|notes|a note)|talking about (?:dying|death|suicide|ending|not being))`,
    {
      unless: `report me|well now|(?:is|was) not|not suicidal|${longGone}|hospice|terminal|cutting (?:down|back|hair|grass|corners|out)|since|ok now|gran used`,
    },
  ),
];

export const anchorPatterns: readonly WordPattern[] = [...ownDeathAnchors, ...harmAnchors];
