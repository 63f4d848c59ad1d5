import { pattern, type WordPattern } from '../pattern.ts';
import { gap, ownDeath, threshold } from './pieces.ts';

const idiomsOfDeath =
  'dead set|dead serious|would die for|die happy|so bad|cos i was crying|die than do|saw (?:my|him|her)|embarrassed|die of|died of|laugh\\w*|on the spot|die before|die happy|(?:phone|battery|laptop|plants?|car|engine|wifi|goldfish|character|aid) (?:is |has |was |about to )?(?:die|died|dead|dying)|dead (?:tired|nervous|good|end|cert|easy|sure|certain|excited|chuffed|proud|pleased|on my feet|weight|line|lift|boring|funny|cold|quiet|slow|important)|to death|near death|dead to my|than (?:speak|wear|be seen|talk|go)|over my dead|drop dead|dead heat|(?:scared|fear|worry|worried|worrying|panic|anxious|anxiety|convinced|thought|think|thinks|felt|feel|feels|feeling) (?:\\w+ ){0,3}(?:i |of |that i |like |am )*(?:was |am |will |would |might |going to |about to )*(?:die|dying|death|dead)|until i die|when i die|do not want to die|cancer|terminal|consultant|hospice|palliative|not expected|heart stopped|sepsis|funeral plan|will and';

const aim = `(?:want|wants|going|planning|plan|plans|intend|intending|about|ready|need|decided|determined|prepared|dying|trying|have|got|thinking|desperate|tempted|rather) (?:to |of |about |like )?${gap(2)}`;

/** Words of dying and of ending one's life, short of plain intent. */
export const dying: readonly WordPattern[] = [
  pattern('own-death', 'worry', ownDeath, {
    unless:
      'never taken|family at|jump(?:ing)? (?:off|from) (?:the )?(?:high board|bus|sofa)|by jumping|overdos(?:e|ing) on vitamin|who (?:jumped|killed)|(?:he|she) jump|jumps? off a bridge and i had|girl jumped|naloxone',
  }),
  pattern('suicide', 'worry', '(?:suicid(?:e|al|ally)|unalive)', {
    unless:
      'nowt|nothing like|no chance|suicide question|(?:asked|ask) (?:me )?(?:\\w+ ){0,3}if i (?:was|am)|back then|poster|word suicide|suicide (?:rate|scenes|mission)|(?:died|death|dead|lost|bereaved|passed|killed|dying|loss) (?:\\w+ ){0,4}(?:by|to|from|through|of) suicide|suicide (?:prevention|question|awareness|documentary|bereave\\w*|training|helpline|watch|bomb\\w*|squad|in farming|risk)|(?:his|her|their|sons|dads|brothers|mums) suicide|the suicide of|a suicide (?:at|on|near|in)|documentary|about this haircut|only kidding|risk of suicidal|(?:he|she) felt suicidal .*ok|asked if i was|no to the suicide|tablets (?:say|says)|can cause|suicide is',
  }),
  pattern(
    'wish-dead',
    'worry',
    '(?:wish|wished|hope|hoped|hoping|pray|prayed|wishing|praying|better|rather|should|deserve|deserved|as well|glad if i|relief to|meant to) (?:that )?(?:i |to |that |god |the lord |it |every night |each night |every day |it was |was |were |had |would |just |could |be |all |off )*(?:was dead|were dead|be dead|die|died|had died|takes me|take me|took me|takes? my breath|take my breath|not come (?:round|around|back)|would die|not here|was not here|were not here|was gone|did not wake|not wake|would not wake|never wake|never been born|was never born|stop existing|not exist|not be alive|not be here|could disappear|get cancer|get hit|got hit|go in my sleep|dead)',
    {
      unless: 'dead good|rather die than (?:speak|go|be seen|wear|ask|do|karaoke)|die (?:of|on the spot)|than talk',
      evenNegated: true,
    },
  ),
  pattern(
    'thinking-of-death',
    'worry',
    '(?:think|thinks|thinking|thoughts?|thought|obsessed|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|urge|urges) (?:\\w+ ){0,2}(?:of|about) (?:\\w+ ){0,3}(?:dying|death|being dead|not being (?:here|around|alive)|not waking|ending (?:it|things|my|it all)|doing it|crashing|jumping|stepping (?:out|off)|driving off|driving into|my own funeral|hanging|leaving them all|just step|my funeral|taking my|taking their|ending (?:their|your|ones) (?:own )?life|dead|going the same way)',
    {
      unless:
        'diagnosis|if i would|(?:parents?|mum|dad|his|her|gran|nan|dog|when i can not sleep|husbands?|wifes?) (?:dying|death)|ending (?:my|the|it with|things with) (?:marriage|relationship|contract|lease|tenancy|job|course|engagement|career)|since my (?:heart|stroke|op|diagnosis)|scared of (?:death|dying)|fear of|health anxiety|thinking of ending my (?:contract|subscription)|about death when i can not sleep|not have thoughts|thoughts of ending my life this pregnancy',
    },
  ),
  pattern('aim-unclear', 'worry', `${aim}(?:die|dying|be dead)$`, {
    unless:
      'mum|dad|battery|phone|laptop|car is|plant|parents?|engine|scared|feel like i am|i am going to die$|thought i|like i was|i was going to|panic|heart|lump|who want|want to die of|people who|mum is|not afraid|is dying|am dying (?:for|to)',
  }),
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
    'i-die',
    'worry',
    `i (?:${gap(5)})(?:die|be dead|am dead|were dead|was dead|had died|should be dead)|i am dying inside|dead by (?:morning|tomorrow|tonight|the weekend|sunday|friday)|(?:already|feel|feeling) dead inside|made peace with (?:dying|death)|ready for (?:death|it to end)`,
    {
      unless: idiomsOfDeath,
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
    'other-wording',
    'worry',
    'off myself|offing myself|myself in$|blow my brains|(?:walk|walking|step|jump|lie|lying|throw|throwing myself) (?:out )?(?:in front of|under|into) (?:a |the |an )?(?:\\w+ )?(?:train|bus|lorry|truck|car|traffic|tube)|throw(?:ing)? myself|put(?:ting)? an end to (?:it|it all|myself|my life|everything)|not long for this world|meet my maker|leave this (?:world|earth|life)|leaving this (?:world|earth)|check(?:ing)? out (?:of life|for good|permanently)|(?:give|given|giving) up on (?:life|living)|(?:no|lost (?:the|my|all)|have no) will to live|do not care if i (?:die|live|wake|get hit)|death wish|(?:danger|risk) to (?:myself|others)|do not see (?:myself|me) (?:being|getting|making|living)|not want tomorrow|sleep(?:ing)? for ?ever|drink(?:ing)? myself to death|starv(?:e|ing) myself|want(?:ed)? to be gone|wish i was gone|die in my sleep|not deserve to (?:live|be alive|be here)|world (?:would be|is) better (?:off )?without me|not meant to be (?:here|alive)|no place for me in this world|unliv\\w+',
    {
      unless:
        'queue|on hold|bus stop|meeting|call centre|bus driver|i saw|someone (?:jump|under)|had a person|of my (?:sight|mind)|will to live in|to live (?:doing|listening)',
    },
  ),
  pattern(
    'told-to-die',
    'worry',
    '(?:telling|tell|tells|told) me to (?:go )?(?:kill myself|kill yourself|die|jump|end)|kill yourself',
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
    'grave-word',
    'worry',
    'slit\\w*|drown(?:ing|ed)? (?:me|myself|it all|in the (?:bath|sea|river))|electrocut\\w*|exhaust fumes|car fumes|carbon monoxide|bleed(?:ing)? out|arter(?:y|ies)|jugular|my veins|lethal|fatal dose|six feet under|in my grave|in the ground|my coffin|headstone|rest in peace|at peace at last|eternal (?:sleep|rest|peace)|oblivion|nothingness|last breath|grim reaper|(?:get|gets|getting|got|be|being) run over|run me over|shoot me|shot dead|asphyxi\\w*|suffocat\\w*|decapitat\\w*|hypothermia|body bag|my ashes|next to his grave|in an? grave',
    {
      unless:
        'chair|back ha|sunday|foot|haha|envelope|crowds|feel like i am|varicose|alarm|shoot me (?:a|an|over|the)|cat|dog|fox|furred|operation|heart attack|stent|dust|husband|(?:his|her) (?:coffin|grave|headstone)|slit (?:skirt|dress)|film|game|mum',
    },
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
    'close-to-it',
    'worry',
    '(?:close to|edge of|near to|verge of|thought about|thinking about|ways to|how to|ready to|going to) (?:doing it|do it)$|feel like ending it|looked up (?:how|ways)|the night$',
    {
      unless:
        'yourself|diy|course|form|interview|play|all night|last night|middle of the night|during the night|(?:in|through|up|of|at|for|half|every|most of) the night|how to do it$',
    },
  ),
  pattern(
    'do-it',
    'worry',
    `(?:way|how|when|where|place|time) i (?:would|will|could|might|am going to) (?:\\w+ )?(?:do it|die|go|end)|${threshold} (?:\\w+ )?(?:doing the same|do the same|doing it|do it (?:anyway|myself|properly|this time|again|for real|right))|find(?:s|ing)? (?:me|my body)|the same way (?:as|he|she)|follow (?:him|her) (?:soon|out|there)|turn(?:ing)? the wheel|oncoming|wrong side of|railings|parapet|barrier on the bridge|in the woods (?:where|so|to|and)`,
    {
      unless:
        'homework|diy|course|job|run|the same (?:shift|job|class|exercise|course)|find me (?:a|some|on|at)|go to|come and find me|garden railings|paint\\w*|walk|hard to find me|dog',
    },
  ),
];
