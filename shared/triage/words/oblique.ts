import { gap, pattern, someone, type WordPattern } from './pattern.ts';

/** Danger told sideways: farewells, regret at being alive, chances taken, and harm that the writer plays down. */

const farewells: readonly WordPattern[] = [
  pattern(
    'farewell',
    'worry',
    '^(?:i am (?:so |really )?)?sorry (?:mum|dad|mummy|daddy|everyone|kids|all|my love|for everything|to (?:you )?all)$|^(?:i )?love you all$|^say (?:bye|goodbye|sorry) to \\w+(?: for me)?$|(?:do not|dont) (?:you )?blame (?:yourselves|yourself|anyone|him|her|them)|(?:is|was) not (?:your|anyones|anybodys|their|his|her) fault$|(?:last|final) (?:time|message|text|goodbye|sleep|meal|words)(?: (?:i|ill|tonight|from me|ever|you)(?: .{0,20})?)?$|so nobody has to|(?:clear|tidy|sort\\w*) (?:it |things |everything )?(?:out |up )?after (?:me|i)|will not be (?:collecting|needing|picking|back|coming back|around)',
    {
      unless:
        'remember the last|phone|mess|group|term|class|session|lesson|work|paid|saw|shift|course|late|missing|school|prescription|lift|appointment|food parcel',
    },
  ),
  pattern(
    'leaving-life',
    'worry',
    '(?:leav(?:e|ing)|exit|quit(?:ting)?|escape|depart\\w*) (?:this |my |from )?(?:life|world|earth|planet|existence)|choosing to (?:leave|go|die)|(?:my )?time (?:has come|is up)(?: and)?|time to go$|no wish to|not here (?:for )?much longer|not (?:be )?here (?:for )?(?:much )?longer|another way out|so am i$|ready whenever|ask(?:ing)? (?:god |him |the lord )?to be taken|told (?:god|the lord) i am ready|waiting to die|already dead|feel (?:already )?dead$|hope (?:it is|that is|this is) (?:the|my) last|wait for the end',
    {
      unless:
        'retire|bus|taxi|meeting|time to go (?:to|home|back|out)|boredom|batter(?:y|ies)|no wish to (?:upset|offend|be rude|complain|make)',
      evenNegated: true,
    },
  ),
];

const regrets: readonly WordPattern[] = [
  pattern(
    'courage-lacking',
    'worry',
    '(?:courage|guts|nerve|brave|bravery|coward|bottle|balls|strength) (?:\\w+ ){0,6}(?:to (?:do|finish|end|jump|go through|actually)|finished|done it|ended|already|yet)|(?:chicken\\w*|bottl\\w*) (?:it|out)|could not go through with it|go through with it|next time (?:i will|it will|i am going to)|make sure it works|should (?:have|ve) (?:taken|used|jumped|done it|let me)|did not work(?: this time)?$|it had worked',
    {
      unless:
        'driving test|pay rise|interview|job|leave (?:him|her|work)|apply|boss|ring|phone|call|gp|date|haircut|group|marathon|exam|tattoo|ask|talk',
      evenNegated: true,
    },
  ),
  pattern(
    'sorry-to-wake',
    'worry',
    '(?:disappointed|gutted|sad|angry|upset|annoyed|sorry|wish|hate|cross) (?:\\w+ ){0,4}(?:i woke|woke up|to wake|still (?:alive|here|breathing)|they saved|to be (?:alive|saved|found)|he saved|she found me|i survived|to have survived)|(?:saved|found) me in time|find me in time|why (?:did|do) they (?:save|bother saving|have to find)',
    {
      unless: 'late|early|score|disappointed with',
    },
  ),
  pattern(
    'chances',
    'worry',
    `(?:drive|drove|driving|ride|riding|cross|crossing|walk|walking|swim|swimming) ${gap(4)}(?:eyes (?:shut|closed)|without (?:looking|lights)|no lights|hoping|drunk hoping|in front of)|without looking|stopped wearing a seat ?belt|if it happens it happens|do not care what happens|not bothered (?:if|what) happens|see what happens$|hit a tree|let (?:fate|god) decide`,
    {
      unless: 'to me next with the|at work|football|instructor|lesson',
      evenNegated: true,
    },
  ),
  pattern(
    'belt',
    'worry',
    '(?:belt|scarf|cord|wire|dressing gown cord|sheet|lead) (?:(?:round|around) (?:the|my) (?:door|neck|handle|rail|beam)|for size)|drop from (?:our|my|the)|feet over|looking over the edge|window (?:is )?(?:wide )?open$|the (?:drop|fall) (?:would|is|looks)|(?:water|sea|river|canal|tracks) (?:looks?|is|seems) (?:so )?(?:peaceful|calm|inviting|calling)|nobody knows where i am|just me and the (?:train|river|sea|water|pills|knife|bottle)|i am going in$|by the (?:river|canal|tracks|sea|railway|cliff) (?:and|now|alone|on my own)',
    {
      unless:
        'freezing|fresh air|from our window|calms me|lovely|nice|garden|dog lead|every day|walk|fish\\w*|cool|summer|hot',
      evenNegated: true,
    },
  ),
  pattern(
    'blade-play',
    'worry',
    'play(?:ing)? with (?:the |a |my )?(?:blade|knife|knives|razor|rope|belt|lighter)|inject\\w* (?:in|into) my (?:neck|groin)|blood (?:is )?(?:bad|poisoned|dirty|evil)|let it out of me|pull (?:it|them) out with pliers|tried to pull',
  ),
];

const hurtInWords: readonly WordPattern[] = [
  pattern(
    'knocked-about',
    'worry',
    `(?:${someone}|manager|nurse|teacher|boss|worker|staff|stranger) (?:\\w+ ){0,5}(?:shoves?|shoved|slaps|slapped|grabbed|grabs|hits|kicked|kicks|handles|punches|smacks|pinches|drags) (?:\\w+ )?(?:me|mum|dad|her|him|my|the (?:old|kids|children|residents?)|us)|black and blue|left marks|bruises? (?:do|does|on (?:his|her|my))|flinches|being beaten|hear (?:her|him|them) (?:screaming|crying)|she is screaming|left alone all night|children next door|neglect\\w*`,
    {
      unless:
        'used to|when i was|years ago|dementia|rugby|boxing|football|at the football|the cat|the dog|bottle|roof|gym|goal|neglected (?:my|the) (?:garden|house|diet|friends)|never|nonverbal|she is seven',
    },
  ),
  pattern(
    'kept-and-watched',
    'worry',
    `(?:put|puts|got|has) (?:a )?track(?:er|ing)|tracks my|if (?:he|she) can not have me|(?:${someone}|who) (?:\\w+ ){0,3}(?:took|takes|taken|hid|hides|keeps) (?:away )?(?:my|the|all my) (?:keys?|phone|passport|tablets|pension|money|bank card|benefits|wages|medication|inhaler|insulin)|no money of my own|not been outside|unless i (?:meet|send|do|pay|sleep)|(?:post|share|send) (?:my |the |them |it |pictures|photos|nudes|videos)|has my (?:photos|pictures|nudes)|acid|(?:smash\\w*|kick\\w*|broke) (?:the|my|our) (?:door|window|phone|face)s? (?:in|down)|take us all with (?:him|her)|drives too fast with|older (?:lads|boys|men)|make me (?:carry|sell|deal|hold)|going to be married|want to marry me off|marry me off|have me cut|cut like my|keeps touching me|scared to tell|i beg$|laughs when i beg|rough(?:ly)? with (?:me|her|him)`,
    {
      unless:
        'by mistake|shed|car keys|acid reflux|acid stomach|lads at work|happily|i am getting|wedding|post my|the vet|council|dwp|job ?centre|bailiffs?|bank|burgl\\w*|stolen|kids at nursery',
      evenNegated: true,
    },
  ),
  pattern(
    'near-harming',
    'worry',
    '(?:pillow|cushion|iron|hammer|knife|hands?) over (?:my|the|him|her|his)|over (?:him|her|them) with|images? of (?:putting|hurting|throwing|dropping|stabbing|smothering)|what if i (?:stab|hurt|drop|throw|smother|kill|lose it)|throw (?:him|her|it|the baby) (?:at|against|out|down)|squeezed (?:him|her|the)|too hard$|(?:risk|danger) to (?:children|kids|my (?:kids|children|family|baby))|before i do something|thoughts about (?:kids|children)|(?:put|ram|smash) (?:his|her|their) head|follow(?:ing|ed) (?:her|him) (?:to|home|from|around)|wait (?:in the car |outside )?(?:for her|for him|outside (?:her|his))|i wait in the car|on fire and|petrol (?:in|for|through|ready)|wanted it to spread|bit my (?:son|daughter|baby|child|kid)',
    {
      unless:
        'toast|bbq|pick (?:her|him|them) up|guinea pig|petrol (?:money|prices|station)|i would never|the diet|on (?:instagram|facebook|twitter)|working too hard|trying too hard|too hard$.{0,3}work',
    },
  ),
  pattern(
    'beside-oneself',
    'worry',
    'baby has been swapped|(?:angels?|jesus|god|spirits?|dead people) (?:talks?|speaks?|say|says|are telling|told|talking|is telling)|(?:imposters?|impostors?)|hidden (?:all )?the knives|barricad\\w*|(?:messiah|crucified|chosen one|prophet)|transmitter|(?:not|has not|have not) (?:slept|sleeping|sleep) (?:\\w+ )?(?:for|in) (?:\\w+ )?(?:[3-9]|\\d\\d|three|four|five|six|seven|several) (?:days|nights)|stop the war|seeing (?:spiders|things|bugs|rats|demons|people who)|people who are not there|not there about',
    {
      unless:
        'lewy|dementia|church|sermon|prayer group|imam|baby (?:is )?teething|newborn|twins|god (?:says|said) (?:to )?(?:love|forgive)|properly',
      evenNegated: true,
    },
  ),
  pattern(
    'body-failing',
    'worry',
    '(?:fainted|collapsed|passed out|blacked out) (?:\\w+ ){0,5}(?:eating|twice|again|stairs|food|hungry|this week)|still not eating|weigh (?:[3-6]|three|four|five|six) stone|there is blood$|(?:purge|purging|throwing up|being sick|vomit\\w*) (?:\\w+ ){0,4}(?:blood|ten times|every meal|all day)|stopped drinking anything|not (?:drinking|taking) (?:anything|any fluids)',
    {
      unless: 'alcohol|booze|gave up drink',
      evenNegated: true,
    },
  ),
];

const saidAnotherWay: readonly WordPattern[] = [
  pattern(
    'absent',
    'worry',
    'if i (?:was|were|am|is) not (?:here|around|alive|about)|rather be (?:wherever|where|with) (?:he|she|him|her|they|them|my)|not (?:here|around) (?:in the morning|by)|not be here in the morning|(?:can not|not) live like this|(?:belong|fit) (?:on|in) this (?:earth|world|life)|to open my eyes|slip away|in heaven|whoever finds|worry about me after|will be my last$|(?:tomorrow|tonight|soon) it (?:will|is going to) (?:all )?be over|(?:tonight|tomorrow) i go$|been kind$|way out was',
    {
      unless: 'exam|interview|court|exam|match made|holiday|operation|sale',
      evenNegated: true,
    },
  ),
  pattern(
    'planned',
    'worry',
    '(?:all|fully|it) planned(?: out)?(?:$| )|attempt(?:s|ed)? on my (?:own )?life|(?:made|making) (?:an|another|two) attempts?|still want to (?:do it|die|go|end it)|would have to find me|to be found|i (?:would|had|have) taken (?:pills|tablets)|for both of us|us both',
    {
      unless: 'wedding|holiday|party|budget|meals?|trip|route|revision|family planned|christmas',
    },
  ),
  pattern(
    'cuts-seen',
    'worry',
    '(?:new|fresh|more) cuts|cuts (?:all )?(?:up|on|down|over|across)|stop cutting$|stop cutting (?:but|and)|pull out my hair|skull|stopped eating (?:altogether|completely|on purpose|to)|(?:overdosed)$',
    {
      unless: 'benefit|budget|hours|funding|cold cuts|died|years',
    },
  ),
  pattern(
    'getting-it',
    'worry',
    '(?:he|she|they) (?:is|are) (?:getting it|going to get it|going to regret|dead)$|made a weapon|(?:shoved|pushed|kicked|hit) (?:an?|the) (?:old|stranger|man|woman|lady|kid|child)|(?:picture|imagine|see myself|seeing myself) (?:dropping|hurting|hitting|throwing|stabbing|shaking|choking)|(?:gets|climbs|comes|got) (?:in|into) my bed|(?:holds?|has|have|keeps?) my passport|work (?:\\w+ ){0,3}for nothing|locks (?:the|my) (?:front |bedroom )?door (?:from|so|when)',
    {
      unless:
        'phone is dead|dog gets|cat gets|kids? (?:gets|climbs|comes)|toddler|daughter gets|wife|passport (?:office|photo)|at home safe',
    },
  ),
];

/** Words that are seldom said of anything else. */
const graveWords: readonly WordPattern[] = [
  pattern(
    'grave-word',
    'worry',
    'slit\\w*|drown(?:ing|ed)? (?:me|myself|it all|in the (?:bath|sea|river))|electrocut\\w*|exhaust fumes|car fumes|carbon monoxide|bleed(?:ing)? out|arter(?:y|ies)|jugular|my veins|lethal|fatal dose|six feet under|in my grave|in the ground|my coffin|headstone|rest in peace|at peace at last|eternal (?:sleep|rest|peace)|oblivion|nothingness|last breath|grim reaper|(?:get|gets|getting|got|be|being) run over|run me over|shoot me|shot dead|asphyxi\\w*|suffocat\\w*|decapitat\\w*|hypothermia|body bag|my ashes|next to his grave|in an? grave',
    {
      unless:
        'crowds|feel like i am|varicose|alarm|shoot me (?:a|an|over|the)|cat|dog|fox|furred|operation|heart attack|stent|dust|husband|(?:his|her) (?:coffin|grave|headstone)|slit (?:skirt|dress)|film|game|mum',
    },
  ),
  pattern(
    'hanging',
    'worry',
    '(?:about|of|by|through|consider\\w*|try|tried|seems?|think|thinking|^|planned|plan|want) hanging(?! (?:on|in|out|around|round|up|by|over|about|basket|baskets|the|my|from|washing|with|off|onto|pictures?))',
    {
      unless: 'police|attended|scene|inquest|washing|shift|(?:he|she|they) (?:was|were)',
    },
  ),
  pattern(
    'no-promise',
    'worry',
    '(?:can not|could not|do not know if i can|not able to) (?:promise|guarantee|be sure|say) (?:\\w+ ){0,5}(?:safe|not (?:to )?(?:do|hurt|act)|will not|tonight)|act(?:ing)? on (?:it|them|my (?:thoughts|urges|plan|feelings)|these|those|the (?:thoughts|urges|voices))|not in control of (?:myself|what i)|going to (?:take|swallow) (?:tablets|pills|them all|paracetamol)|take (?:tablets|pills) to',
    {
      unless:
        'never act|not act|would not act|do not act|(?:his|her|their) advice|prescrib\\w*|help me sleep|(?:can not|not) promise (?:to )?(?:be (?:on time|there)|i will be (?:on time|able))',
      evenNegated: true,
    },
  ),
  pattern(
    'end-suffering',
    'worry',
    '(?:end|stop|finish|escape|free (?:me )?from|out of) (?:all )?(?:my|this|the) (?:own )?(?:suffering|misery|torment|agony|nightmare|days|existence|pain (?:forever|for good|once))|put (?:me|myself) out of (?:my|this) misery|(?:only|one) (?:way|answer|solution|option|thing left) (?:is|left|i can see|for me|to (?:stop|end|be free))|no (?:other )?(?:way out|option left|options left|hope left|future|escape)|lost all hope|given up (?:hope|all hope|completely|on everything)|no hope (?:left|for me|anymore)|beyond help|past helping|nobody can help me|too late (?:for|to save|to help) me|want to give up$',
    {
      unless:
        'lol|hayfever|job|work|exam|in this (?:job|company|firm|town)|for (?:my|the) (?:knee|back)|benefits|council|landlord|smok\\w*|of my days off|lottery|no future in|finding work|contract|only way is up',
      evenNegated: true,
    },
  ),
  pattern(
    'hurt-me-again',
    'worry',
    '(?:keeps?|kept|started|starts|always|still|constantly|been) (?:\\w+ )?(?:hitting|beating|hurting|slapping|kicking|punching|threatening|abusing|touching|grabbing|choking) (?:me|my|us|her|him|them)|(?:hit|beaten|hurt|abused|slapped|kicked|threatened) at home|(?:will not|does not) stop (?:hitting|hurting|touching|threatening|following) me|(?:hits|beats|punches|kicks|slaps|hurts|threatens|chokes|strangles|rapes|abuses) (?:me|us|mum|my (?:mum|brother|sister|kids|daughter|son))|scared (?:of|for) (?:my life|him|his temper|what he)|walk(?:ing)? on eggshells .*(?:hit|temper|violent)|flinch',
    {
      unless:
        'nobody|never|used to|when i was|years|toddler|nonverbal|dementia|baby|never|snooze|feelings|hurts me (?:when|that|to)|my back|(?:it|this|that|nothing|noise) (?:really |just )?(?:hurts|hits|kicks|beats)|beats me (?:at|up about)|at chess|cat|dog',
      evenNegated: true,
    },
  ),
  pattern(
    'rage',
    'worry',
    '(?:want|going|will|could|might|may|feel like|keep thinking (?:of|about)|thoughts? (?:of|about)|urge to|think(?:ing)? (?:of|about)) (?:\\w+ ){0,4}(?:kill|killing|stab|stabbing|murder|murdering|hurt|hurting|harm|harming|attack|attacking|strangle|strangling) (?:him|her|them|someone|somebody|people|my (?:dad|mum|father|mother|husband|wife|partner|boss|neighbour|brother|sister|kids|children|baby|son|daughter|ex|stepdad|family)|everyone|others|anyone)',
    {
      unless:
        'not (?:want|going|wish|feel like)|never|would not|could (?:kill|murder|strangle|have)|feelings|lol|haha|horrify|ocd|do not|kill (?:him|her|them) with kindness|murder (?:a|my) (?:curry|pint)|mum will kill|dad will kill',
      evenNegated: true,
    },
  ),
];

export const obliquePatterns: readonly WordPattern[] = [
  ...graveWords,
  ...saidAnotherWay,
  ...farewells,
  ...regrets,
  ...hurtInWords,
];
