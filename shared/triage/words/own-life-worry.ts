import { gap, medicines, ownDeath, pattern, type WordPattern } from './pattern.ts';

const aim = `(?:want|wants|going|planning|plan|plans|intend|intending|about|ready|need|decided|determined|prepared|dying|trying|have|got|thinking|desperate|tempted|rather) (?:to |of |about |like )?${gap(2)}`;

/** Wishing to be dead, feeling a burden, goodbyes: anything short of plain intent. */
export const worryOwnLife: readonly WordPattern[] = [
  pattern('own-death', 'worry', ownDeath, {
    unless:
      'never taken|family at|jump(?:ing)? (?:off|from) (?:the )?(?:high board|bus|sofa)|by jumping|overdos(?:e|ing) on vitamin|who (?:jumped|killed)|(?:he|she) jump|jumps? off a bridge and i had|girl jumped|naloxone',
  }),
  pattern('suicide', 'worry', '(?:suicid(?:e|al|ally)|unalive)', {
    unless:
      '(?:died|death|dead|lost|bereaved|passed|killed|dying|loss) (?:\\w+ ){0,4}(?:by|to|from|through|of) suicide|suicide (?:prevention|question|awareness|documentary|bereave\\w*|training|helpline|watch|bomb\\w*|squad|in farming|risk)|(?:his|her|their|sons|dads|brothers|mums) suicide|the suicide of|a suicide (?:at|on|near|in)|documentary|about this haircut|only kidding|risk of suicidal|(?:he|she) felt suicidal .*ok|asked if i was|no to the suicide|tablets (?:say|says)|can cause|suicide is',
  }),
  pattern(
    'wish-dead',
    'worry',
    '(?:wish|wished|hope|hoped|hoping|pray|prayed|wishing|praying|better|rather|should|deserve|deserved|as well|glad if i|relief to|meant to) (?:that )?(?:i |to |that |god |the lord |it |every night |each night |every day |it was |was |were |had |would |just |could |be |all |off )*(?:was dead|were dead|be dead|die|died|had died|takes me|take me|took me|takes? my breath|take my breath|not come (?:round|around|back)|would die|not here|was not here|were not here|was gone|did not wake|not wake|would not wake|never wake|never been born|was never born|stop existing|not exist|not be alive|not be here|could disappear|get cancer|get hit|got hit|go in my sleep|dead)',
    {
      unless: 'dead good|rather die than (?:speak|go|be seen|wear|ask)|die (?:of|on the spot)|than talk',
      evenNegated: true,
    },
  ),
  pattern(
    'would-be-better',
    'worry',
    '(?:better|happier|easier|relieved|cope|fine|manage|glad) (?:off )?(?:\\w+ ){0,3}(?:without me|if i (?:was|were|am|went|die|died|did not|disappeared)|when i (?:am|was) gone|with me gone|with a different (?:mum|dad|mother)|with the insurance|dead)|both be better off|another mum and me gone',
    {
      unless:
        'better off without me (?:at|on|in) (?:the )?(?:work|team|quiz)|if i (?:earned|was (?:at|on|in|better|more))|easier if i was (?:working|closer|able|nearer)|if i went (?:to|back)',
    },
  ),
  pattern(
    'not-want-to-be',
    'worry',
    '(?:do not|not|never|did not|no longer|dont) (?:really |even |actually )?(?:want|wanna) (?:to )?(?:be here|be alive|be around|live|exist|wake up|go on|carry on|be on this earth|be in this world)',
    {
      unless:
        'live (?:with|in|here|there|at|anywhere|near|next|on (?:this|the) (?:street|estate|road)|alone|this far|apart)|be here (?:at|in|with|for|next|when|on|all)|(?:go|carry) on (?:with|the|about|to|medication|holiday|a|tablets)|exist in|want to live anywhere|would not want to live|wake up (?:early|at|with|the|late)|be around (?:people|him|her|them|my|other|that|others)',
      evenNegated: true,
    },
  ),
  pattern(
    'rather-not-live',
    'worry',
    '(?:can not be bothered|tired of|sick of|fed up of|fed up with|had enough of|done with|hate|over) (?:being alive|living|life|existing|this life|my life anymore|life anymore)$|tired of (?:being alive|living)|enough of (?:life|living|being alive)|can not be bothered living|rather not be alive|rather be dead|sooner be dead|should be dead|might as well be dead',
    {
      unless: 'benefits|living (?:with|on|in|at|like a student)|hate my life at',
      evenNegated: true,
    },
  ),
  pattern(
    'no-point',
    'worry',
    '(?:no|not any|what is the|what|see the|see any|any|no real|the) (?:point|reason|purpose|meaning) (?:in |of |to |for )?(?:me )?(?:living|life|being alive|being here|going on|go on|carrying on|carry on|live|to live|it all|waking up|existing|my life)',
    {
      unless: 'point of the|what is the reason|carrying on with',
      evenNegated: true,
    },
  ),
  pattern(
    'nothing-to-live-for',
    'worry',
    'nothing (?:left )?(?:here )?(?:for me )?to live for|nothing left for me|no reason to (?:live|go on|be here|carry on|stay)|(?:life|living) (?:is |just )?(?:not|isnt|no longer|hardly) worth (?:it|living)|not worth (?:living|being alive)|life has no meaning|no future with me|future with me in it|not see a future',
    {
      unless: 'future in (?:this|the) (?:job|company|firm)',
      evenNegated: true,
    },
  ),
  pattern(
    'never-wake',
    'worry',
    '(?:never|not) (?:have to )?wake(?: up)?(?: again)?$|(?:never|not) wake up (?:in|again|tomorrow|from)|sleep (?:forever|for ever)|go to sleep and (?:never|not)',
    {
      unless: 'he does not wake|alarm|baby|in time|before noon|late|he will|she will',
      evenNegated: true,
    },
  ),
  pattern(
    'thinking-of-death',
    'worry',
    '(?:think|thinks|thinking|thoughts?|thought|obsessed|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|urge|urges) (?:\\w+ ){0,2}(?:of|about) (?:\\w+ ){0,3}(?:dying|death|being dead|not being (?:here|around|alive)|not waking|ending (?:it|things|my|it all)|doing it|crashing|jumping|stepping (?:out|off)|driving off|driving into|my own funeral|hanging|leaving them all|just step|my funeral|taking my|taking their|ending (?:their|your|ones) (?:own )?life|dead|going the same way)',
    {
      unless:
        '(?:parents?|mum|dad|his|her|gran|nan|dog|when i can not sleep|husbands?|wifes?) (?:dying|death)|ending (?:my|the|it with|things with) (?:marriage|relationship|contract|lease|tenancy|job|course|engagement|career)|since my (?:heart|stroke|op|diagnosis)|scared of (?:death|dying)|fear of|health anxiety|thinking of ending my (?:contract|subscription)|about death when i can not sleep|not have thoughts|thoughts of ending my life this pregnancy',
    },
  ),
  pattern(
    'dark-thoughts',
    'worry',
    '(?:dark|darkest|bad|scary|evil|black) (?:thoughts|place) (?:about|of|and)? ?(?:\\w+ ){0,2}(?:not being|dying|ending|myself|death|i am scared)|thoughts (?:of|about) (?:hurting|harming|killing|ending|taking)',
    {
      unless: 'never act on|i would never|doctor says it is ocd|horrify|ending (?:my|the) (?:marriage|contract|lease)',
    },
  ),
  pattern(
    'urge-to-fall',
    'worry',
    '(?:urge|tempted|pull|pulls|pulled|temptation) (?:\\w+ ){0,3}(?:to )?(?:jump|step|swerve|crash|drive|fall|let go|me$)|just step out|step in front|(?:walk|walked) into the (?:sea|river|canal|road|traffic)|nearly (?:did it|jumped|ended it|did it this)|driving off the road|swerve',
    {
      unless: 'out of my skin|jumping for joy|drive (?:to|past)|years ago|tempted to (?:drive|jump) (?:home|in)',
    },
  ),
  pattern(
    'edge',
    'worry',
    '(?:stand|standing|stood|sit|sat|walk|end up|go) (?:\\w+ ){0,4}(?:at|on|by|over|near|in) (?:the )?(?:\\w+ )?(?:railway(?: line)?|tracks|edge of|bridge|canal at night|platform|garage with the engine|multi storey|balcony rail|motorway bridge|rail)',
    {
      unless:
        'get on the train|fishing|photo|holiday|waiting for the train|live in|flats by|commute|someone jump|i saw|saw someone|boats|ducks|feed',
    },
  ),
  pattern(
    'edge-now',
    'worry',
    'engine (?:on|running) (?:for|and|in|until)|(?:got|pulled|talked) me (?:off|down from|out of) (?:the|a)|pulled me (?:out|back)|noose|the rail broke|section 136',
  ),
  pattern(
    'burden',
    'worry',
    '(?:feel like|am|being|become|just) (?:just )?(?:a |such a )?burden (?:on|to|and) (?:everyone|them|my family|the family|they|my kids|people|all)',
    {
      unless: 'as i get older|on my team|scared of being|at work',
    },
  ),
  pattern(
    'nobody-would-care',
    'worry',
    'nobody (?:would|will|is going to|even) (?:\\w+ )?(?:care|miss me|notice|mind|bother) ?(?:if i|when i|$)|(?:would|will) not (?:be )?miss(?:ed)? me|not (?:be )?missed',
    {
      unless: 'if i (?:left|quit|was at|came|turned)|miss me at work',
      evenNegated: true,
    },
  ),
  pattern(
    'not-exist',
    'worry',
    'stop existing|not exist|cease to exist|want to (?:just )?(?:disappear|vanish)(?: and|$| forever| for good)',
    {
      unless: 'club|on toast|under the|till spring|on holiday|(?:does|did|do) not exist (?:on|in)|form',
      evenNegated: true,
    },
  ),
  pattern(
    'cannot-go-on',
    'worry',
    '(?:can not|could not|not|do not know (?:if|how) i can|do not think i can) (?:go|carry|keep) on(?:$| (?:like this|anymore|any|much longer|another|living|and|anymore i|no more|going like this|i))|can not keep going|how much longer i can (?:keep|go|carry|do this|live|cope|hold)',
    {
      unless:
        '(?:go|carry) on (?:holiday|the|to|with|planes|any (?:bus|train|plane|ride)|tuesday|wednesday)|keep the business|and i can go|go on and',
      evenNegated: true,
    },
  ),
  pattern(
    'make-it-through',
    'worry',
    '(?:not|if) (?:\\w+ ){0,4}(?:make it|get|last|survive|be here) (?:through|to|till|until|past) (?:the )?(?:night|tonight|christmas|morning|week|weekend|sunday|new year|my birthday|tomorrow)|not make it (?:through|to) (?:christmas|tonight|the)',
    {
      unless: 'make it to the (?:group|appointment|shop|meeting|bus)|get through the (?:week|day) at work',
      evenNegated: true,
    },
  ),
  pattern(
    'goodbye',
    'worry',
    '^(?:good ?bye|bye forever|goodbye everyone|bye everyone|farewell)$|goodbye (?:everyone|world|forever|message|letter|note)|(?:said|say|saying) (?:my )?(?:goodbye|goodbyes) (?:to (?:the cat|the dog|everyone|them|my))|sorry (?:to |for )?everyone|everyone and goodbye|^(?:please )?tell my (?:mum|dad|kids|wife|husband|family|son|daughter) i (?:love|am sorry)|bye everyone|reads this',
    {
      unless: 'missing the|late|funeral|lovely service|never got to|school|leaving party|see you|thank',
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
    'the-end',
    'worry',
    'end of the road|(?:come|came|got|reached) (?:to )?the end$|(?:only|one|no other|no) way out|way out (?:other than|except|is|left)|want(?:ed)? (?:me )?(?:it|everything|this|all of it) (?:all )?(?:to (?:just )?)?(?:be over|end|stop)(?: now|$)|i (?:just )?want out$|want out (?:for good|of all)|need it to stop|welcome the end|out of all of it|over with|want me out',
    {
      unless:
        'the day over with|with (?:dan|him|her|my)|(?:knees?|tooth|cough|back)|exams?|divorce|court|case|contract|relationship|term|course|sessions|treatment|winter|job|marriage|the (?:noise|voices chatter)|this tooth|probation|football|of sessions',
      evenNegated: true,
    },
  ),
  pattern(
    'death-relief',
    'worry',
    'death (?:would|will|is|seems|feels) (?:be )?(?:a |like )?(?:relief|better|comfort|easier|way out|welcome)|welcome death|than death|ready to (?:go|die|meet)|lived long enough|had my innings|my own (?:time|hand)|choose my (?:own )?time|let me go|be let go|it is time$|follow them|(?:join|be with|joining) (?:my |him|her|them|the lads )?(?:\\w+ )?(?:soon|again|in heaven|who did not come home|$)|want to be with (?:him|her|my (?:wife|husband|son|daughter|mum|dad|brother|sister|baby))|shall follow|drinking (?:himself|myself|herself) to death|do not care (?:if|whether) i live|live or die',
    {
      unless:
        'ready to go (?:back|home|to|out|on)|near|join (?:the|a|in)|let me go (?:to|home|out)|sister again|(?:be with|join) (?:them|her|him) (?:at|on|for|when)|group soon|go to the',
      evenNegated: true,
    },
  ),
  pattern(
    'affairs',
    'worry',
    '(?:gave|given|giving) away (?:all )?my|gave (?:the|my) (?:dog|cat|car|watch|things)|given the (?:dog|cat)|sorted (?:the|my) will|put my affairs|affairs in order|have my dog as|look after (?:him|her|my dog|the dog|the cat) from|insurance money|life (?:cover|insurance)',
    {
      unless: 'when i moved|rehom\\w*|mums will|funeral plan|charity shop|so the children|allergic|solicitor said',
      evenNegated: true,
    },
  ),
  pattern(
    'only-thing-stopping',
    'worry',
    '(?:only thing|all that is|only person|what is) (?:stopping|keeping|holding) me|keeps me (?:from doing it|alive|here|going on living)|if it was not for (?:my|the|him|her) (?:\\w+ )?(?:i would|he|she|they)?|i would have done it|only my \\w+ keeps me',
    {
      unless: 'keeping me (?:sane|busy|going)$|sane|busy|i would (?:move|leave|quit|go back)',
      evenNegated: true,
    },
  ),
  pattern(
    'how-many',
    'worry',
    `how many (?:of )?(?:my )?${gap(2)}${medicines} ${gap(2)}(?:it takes|to die|would kill|it would take|is enough|will kill|before)|enough to (?:kill|do it|end)|would be enough`,
    {
      unless: 'should i take',
    },
  ),
  pattern(
    'pills-counted',
    'worry',
    `count (?:them|my|the|out)? ?(?:${medicines})?(?: and think| it would)|(?:so that|that) i have enough$|double my|doubling my ${medicines}|hoping i (?:will|would|do) not (?:wake|come)|wish it had worked|wanted to sleep forever`,
    {
      unless: 'calorie|steps|sheep',
      evenNegated: true,
    },
  ),
  pattern(
    'self-neglect-death',
    'worry',
    '(?:stopped|stopping|not) (?:taking|eating|drinking)? ?(?:my )?(?:heart|blood pressure|insulin|eating and drinking|eating so as|eating or drinking)(?: tablets)?|not (?:had anything|eaten or drunk|eaten or had)|has not eaten or drunk|anything to eat or drink|get it over with|hopes? (?:it is quick|the cold|the cold takes)|takes me tonight',
    {
      unless: 'doctor (?:told|said|stopped)|stopped my|nil by mouth|operation|before my op',
      evenNegated: true,
    },
  ),
  pattern(
    'same-way',
    'worry',
    'going the same way|go the same way (?:as|too)|think about being with (?:him|her|them|my|the lads)|(?:kill|finish) me(?: off)? and (?:that is|i am|it is) fine|fine (?:by|with) me$|ask(?:ing|ed)? god to take|god (?:to )?take me',
    {
      unless: 'tuesday|time is fine|date',
      anyTime: true,
    },
  ),
  pattern(
    'attempt',
    'worry',
    '(?:tried|attempted|attempt|try|trying) (?:\\w+ )?(?:to )?(?:kill|hang|end|drown|choke|strangle|take my|jump|suicide)|(?:had|have) a go at (?:ending|it|killing)|suicide attempt|after an overdose|nearly (?:did|done) it|i nearly ended it',
  ),
  pattern(
    'do-something',
    'worry',
    '(?:do|doing|done) (?:something|anything) (?:silly|stupid|daft|terrible|bad|to myself|awful|drastic|about it all)|i may do something|can not promise',
    {
      unless: 'at work|get the sack|do something about',
    },
  ),
  pattern(
    'other-wording',
    'worry',
    'off myself|offing myself|myself in$|blow my brains|(?:walk|walking|step|jump|lie|lying|throw|throwing myself) (?:out )?(?:in front of|under|into) (?:a |the |an )?(?:\\w+ )?(?:train|bus|lorry|truck|car|traffic|tube)|throw(?:ing)? myself|put(?:ting)? an end to (?:it|it all|myself|my life|everything)|not long for this world|meet my maker|leave this (?:world|earth|life)|leaving this (?:world|earth)|check(?:ing)? out (?:of life|for good|permanently)|(?:give|given|giving) up on (?:life|living)|(?:no|lost (?:the|my|all)|have no) will to live|do not care if i (?:die|live|wake|get hit)|death wish|(?:danger|risk) to (?:myself|others)|do not see (?:myself|me) (?:being|getting|making|living)|not want tomorrow|sleep(?:ing)? for ?ever|drink(?:ing)? myself to death|starv(?:e|ing) myself|want(?:ed)? to be gone|wish i was gone|die in my sleep|not deserve to (?:live|be alive|be here)|world (?:would be|is) better (?:off )?without me|not meant to be (?:here|alive)|no place for me in this world|unliv\\w+',
    {
      unless:
        'queue|on hold|bus stop|meeting|call centre|bus driver|i saw|someone (?:jump|under)|had a person|of my (?:sight|mind)|will to live in|to live (?:doing|listening)',
    },
  ),
  pattern(
    'other-wording-plain',
    'plain',
    '(?:going|want|about|ready|need|decided|have) to (?:just )?(?:off myself|blow my brains out|throw myself (?:off|under|in front|out)|(?:walk|step|jump|lie) (?:out )?(?:in front of|under|into) (?:a |the |an )?(?:\\w+ )?(?:train|bus|lorry|truck|car|traffic|tube)|leave this (?:world|earth|life)|put an end to (?:myself|my life|it all)|finish (?:it|it all|myself)(?: tonight| today| now| tomorrow)|check out (?:of life|for good|permanently)|do it tonight|go through with it)',
    {
      unless: 'film|he said',
    },
  ),
  pattern(
    'told-to-die',
    'worry',
    '(?:telling|tell|tells|told) me to (?:go )?(?:kill myself|kill yourself|die|jump|end)|kill yourself',
  ),
  pattern('aim-unclear', 'worry', `${aim}(?:die|dying|be dead)$`, {
    unless:
      'mum|dad|battery|phone|laptop|car is|plant|parents?|engine|scared|feel like i am|i am going to die$|thought i|like i was|i was going to|panic|heart|lump|who want|want to die of|people who|mum is|not afraid|is dying|am dying (?:for|to)',
  }),
];
