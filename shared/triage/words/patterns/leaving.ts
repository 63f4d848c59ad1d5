import { pattern, type WordPattern } from '../pattern.ts';

/** Farewells, and not being there later. */
export const leaving: readonly WordPattern[] = [
  pattern(
    'goodbye',
    'worry',
    '^(?:good ?bye|bye forever|goodbye everyone|bye everyone|farewell)$|goodbye (?:everyone|world|forever|message|letter|note)|(?:said|say|saying) (?:my )?(?:goodbye|goodbyes) (?:to (?:the cat|the dog|everyone|them|my))|sorry (?:to |for )?everyone|everyone and goodbye|^(?:please )?tell my (?:mum|dad|kids|wife|husband|family|son|daughter) i (?:love|am sorry)|bye everyone|reads this',
    {
      unless: 'reassure|missing the|late|funeral|lovely service|never got to|school|leaving party|see you|thank',
    },
  ),
  pattern(
    'goodbyes',
    'worry',
    '(?:said|say|saying|written|wrote|writing|left|leaving|sent|sending) (?:\\w+ ){0,3}(?:goodbyes?|farewells?|goodbye (?:letters?|notes?|messages?|texts?|videos?)|last (?:letters?|notes?|words|messages?))|goodbye (?:and|to (?:you|everyone|all|the world|my|life)|letters?|notes?|texts?|videos?)|my goodbye|hid the letters|letters? (?:for (?:after|when|my|the|them|each)|to be (?:opened|found|read))|changed my will|(?:my|the) will (?:is|and) (?:\\w+ )?(?:done|sorted|letters|ready|signed)',
    {
      unless:
        'funeral|never got to|did not get to|not say goodbye|see you|next (?:week|time)|mum says goodbye|service|leaving (?:do|party)|retire\\w*|at the airport|hospice|cancer|months left|council|landlord',
    },
  ),
  pattern(
    'will-not-be-here',
    'worry',
    '(?:i )?(?:will not|shall not|not going to) be (?:here|around|alive|needing|troubling)(?:$| (?:next|by|much|anymore|for much|anybody|long|after|then|when))|be around much longer|not be troubling|will be too late|be over soon|no more pain|my last (?:day|night)(?! (?:at|of|in) )|after (?:tonight|sunday) (?:it|i|no|there)|i (?:will|would) be gone$|then i am gone',
    {
      unless:
        'sister|friday then|my last day here|shift|wales|holiday|ring|call|work|school|school|placement|number|back on|away|in spain|visiting|course|college|be late for|divorce|exam|treatment',
      evenNegated: true,
    },
  ),
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
    '(?:leav(?:e|ing)|exit|quit(?:ting)?|escape|depart\\w*) (?:this |my |from )?(?:life|world|earth|planet|existence)|choosing to (?:leave|go|die)|(?:my )?time (?:has come|is up)(?: and)?|time to go$|no wish to|not here (?:for )?much longer|not (?:be )?here (?:for )?(?:much )?longer|another way out|ready whenever|ask(?:ing)? (?:god |him |the lord )?to be taken|told (?:god|the lord) i am ready|waiting to die|already dead|feel (?:already )?dead$|hope (?:it is|that is|this is) (?:the|my) last|wait for the end',
    {
      unless:
        'retire|bus|taxi|meeting|time to go (?:to|home|back|out)|boredom|batter(?:y|ies)|no wish to (?:depart|upset|offend|be rude|complain|make)',
      evenNegated: true,
    },
  ),
  pattern(
    'said-plainly-of-later',
    'worry',
    '(?:not|never|no longer) (?:\\w+ ){0,3}be (?:a |an |your |anyones |any )?(?:problem|burden|bother|trouble|worry|nuisance|weight)|(?:everything|all|what) i need to (?:do it|die|end)|chosen (?:where|when|how|the (?:day|place|date|way))|(?:written|wrote) to everyone|nothing (?:left )?to (?:wake|get) up for|can not stay (?:any|much) longer|worry about me (?:anymore|soon|after|again)|not have to worry about me|(?:rather be|be|go|going|home) (?:with|to) (?:god|jesus|heaven|the lord)|not live without (?:him|her|them|my (?:son|daughter|husband|wife|mum|dad|baby|brother|sister))|(?:will|would|might|may|going to|could|to) (?:take|end) (?:his|her|their) (?:own )?li(?:fe|ves)|get the insurance|top of the (?:stairs in the |multi storey )?car park|drugs i would use|i (?:only |just |still |do |sometimes )+cut(?: a (?:bit|little)|$)|(?:not|never) (?:hear|see) (?:from )?me again|nothing (?:more|else|left) (?:for me )?in (?:this|my) life|stomach pumped|feel like dying$|(?:picked|chosen|found) (?:out )?(?:the|a|my) (?:tree|spot|place|bridge|beam)|(?:tree|spot|place|bridge|beam) (?:\\w+ )?(?:picked|chosen)|(?:which|what) (?:pills|tablets|drugs|rope) (?:would|will|to|i)|jumped in(?:to)? the (?:river|sea|canal|water)|(?:pulled|fished|dragged) (?:me )?out(?: of the (?:water|river|sea|canal))?$|(?:knife|knives|blade|pills|rope|morphine|tablets) .{0,30}(?:and )?(?:think about it|count (?:it|them))|set (?:his|her|their|the|my|it) .{0,12}on fire|followed (?:home |around |everywhere )?by (?:my ex|him|a man|someone)|beat my (?:son|daughter|wife|husband|partner|kids?|child|girlfriend|boyfriend|mum|dad)|peace (?:forever|at last|the permanent)|(?:see|know|understand) why i (?:should|would|bother|have to) (?:to )?(?:carry|go|keep|live|be here|bother|wake|try)|live (?:much|any|a lot) longer|another (?:mum|mother|dad|father|parent)$|wish (?:a|that a|the|some) (?:car|bus|lorry|train|truck) (?:would|had)|violent (?:thoughts|urges|fantasies|impulses)|(?:my|an|the) abuser|go (?:and |to )?be with (?:mum|dad|him|her|them|my)|(?:something|stuff|things) (?:online |off the internet )?(?:that|which) (?:would|will) (?:do it|end it|kill)|garage is sealed|note (?:is )?ready|this is (?:goodbye|it for me|the end|my goodbye|my last)|do (?:this )?life (?:anymore|any|without)|(?:imagine|face|bear|stand|manage|do|take|see) (?:\\w+ )?(?:living|another (?:day|night|week|month|year|morning)|being alive|going on|a future)|(?:hope|hoping|wish|wishing|pray|praying) (?:\\w+ ){0,3}(?:kills?|takes?|finish\\w*|ends?) me|(?:i would |would |i )welcome (?:it|death|the end|dying)|(?:when|before|after|until|once|if) i (?:finally |actually |do )?(?:do it|go through with it|am dead|die|end it)(?:$| )|and then (?:i will )?go$|then i will go|hold on until|waiting until (?:after|my|the)|not long (?:left|now) for me',
    {
      unless:
        'happen to (?:him|her|them) when|swam|swimming|charity|knitting|homework|form|job|when i die i want|before i die i|another (?:day|night) (?:shift|at work|of rain)|in this (?:house|flat|job|town)|the (?:shop|test|form|marathon)|nobody knows|see another (?:doctor|gp)|take another (?:day|week) off|stand another|living (?:with|in|at|here|near)|until i die|terminal|cancer|appointment|bus',
      evenNegated: true,
    },
  ),
];
