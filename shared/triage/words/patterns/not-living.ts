import { pattern, type WordPattern } from '../pattern.ts';

/** Not wanting to live, to be here or to go on. */
export const notLiving: readonly WordPattern[] = [
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
        'i mean|live (?:with|in|here|there|at|anywhere|near|next|on (?:this|the) (?:street|estate|road)|alone|this far|apart)|be here (?:at|in|with|for|next|when|on|all)|(?:go|carry) on (?:with|the|about|to|medication|holiday|a|tablets)|exist in|want to live anywhere|would not want to live|wake up (?:early|at|with|the|late)|be around (?:people|him|her|them|my|other|that|others)',
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
    'not-exist',
    'worry',
    'stop existing|not exist|cease to exist|want to (?:just )?(?:disappear|vanish)(?: and|$| forever| for good)',
    {
      unless: 'club|on toast|under the|till spring|on holiday|(?:does|did|do) not exist (?:on|in)|form',
      evenNegated: true,
    },
  ),
  pattern(
    'not-living',
    'worry',
    '(?:not|stop|stopped|too|hard|hate|hated|tired|sick|enough|done with|over|without|end|no) (?:\\w+ ){0,3}(?:feel like living|living$|being alive|be alive|alive anymore|existing|to exist|living is|of living)|living (?:is|feels|hurts) (?:\\w+ )*(?:pain\\w*|hard|much|hell|impossible|unbearable|worse|agony|torture)|stop living$|keep myself (?:alive|going)|to be alive$|to stay alive|will to (?:live|carry|go on|keep)|reason to (?:be|stay|keep|get up)|not (?:feel like|fancy) living|existing not living',
    {
      unless:
        'living (?:with|on|in|at|here|room|costs?|wage|alone|together|next)|glad to be alive|lucky to be alive|great to be alive|queue|line|cost of living|enjoy living|without (?:my|a) |phone line|hold|menu|lol|haha|laugh|press',
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
    'only-thing-stopping',
    'worry',
    '(?:only thing|all that is|only person|what is) (?:stopping|keeping|holding) me|keeps me (?:from doing it|alive|here|going on living)|if it was not for (?:my|the|him|her) (?:\\w+ )?(?:i would|he|she|they)?|i would have done it|only my \\w+ keeps me',
    {
      unless: 'keeping me (?:sane|busy|going)$|sane|busy|i would (?:move|leave|quit|go back)',
      evenNegated: true,
    },
  ),
  pattern(
    'life-over',
    'worry',
    '(?:life|living|existence|being alive) (?:is |feels |seems )(?:just |so |completely |totally |all )*(?:pointless|worthless|meaningless|over|unbearable|torture|not for me)|quit life|done with (?:life|living)|(?:reasons?|reason) to (?:keep going|live|stay|wake)|not to wake|would not mind (?:if (?:i|a)|dying|not waking)|(?:lorry|bus|car|train|truck) (?:took|hit|ran|killed|to hit|takes?) me|if i (?:got|get|was|were) hit by|(?:glad|happy|relieved) if i (?:died|got hit|was hit|did not wake)|let me die|fade away|wants? me dead|sacrifice myself|then be happier|not care what happens to me',
    {
      unless: 'new reason|good reason to stay in|gym|job|social life|love life|course',
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
    'absent',
    'worry',
    'if i (?:was|were|am|is) not (?:here|around|alive|about)|rather be (?:wherever|where|with) (?:he|she|him|her|they|them|my)|not (?:here|around) (?:in the morning|by)|not be here in the morning|(?:can not|not) live like this|(?:belong|fit) (?:on|in) this (?:earth|world|life)|to open my eyes|slip away|in heaven|whoever finds|worry about me after|will be my last$|(?:tomorrow|tonight|soon) it (?:will|is going to) (?:all )?be over|(?:tonight|tomorrow) i go$|been kind$|way out was',
    {
      unless: 'exam|interview|court|exam|match made|holiday|operation|sale',
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
];
