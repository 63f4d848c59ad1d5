import { pattern, type WordPattern } from '../pattern.ts';
import { longGone, someone } from './pieces.ts';

const verbsAgainst =
  '(?:hit|hits|hitting|punch\\w*|slap\\w*|kick\\w*|chok\\w*|strangl\\w*|beats?|beating|beaten|rap(?:e|es|ed|ing)|bites?|bitten|burn\\w*|shov\\w*|push\\w*|grab\\w*|threaten\\w*|hurt\\w*|touch\\w*|abus(?:e|es|ed|ing)|attack\\w*|assault\\w*|stab\\w*|spits?|throttl\\w*|drag\\w*|headbutt\\w*|smack\\w*|whip\\w*)';

/** Somebody who is being hurt, held or used. */
export const hurtByOthers: readonly WordPattern[] = [
  pattern(
    'being-hurt-now',
    'plain',
    `(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad|son|ex) (?:is|are|has|have|s) (?:just )?(?:hitting|beating|strangling|attacking|hurting|choking|raping|strangled|attacked|locked) me|(?:boyfriend|husband|partner|wife|girlfriend|dad|ex|he|she) just (?:hit|strangled|punched|attacked|choked|stabbed|kicked)|locked me in|outside (?:the|my) door|whispering this|has hurt me|in the next room|please send someone|send (?:the )?police`,
    {
      unless: 'when i was|would lock|used to|parcel|milk|neighbours cat|scratched|delivery',
    },
  ),
  pattern(
    'threat-to-life',
    'plain',
    `(?:he|she|they|husband|ex|partner|boyfriend|wife|dad|stepdad|brother|son) (?:is |are )?(?:going to|will|wants to) (?:kill|stab|murder|hurt|find and kill) (?:me|us|mum|the kids)`,
    {
      unless:
        'if i(?: am| m)? (?:late|fail|forget|spend|lose|break)|if (?:she|he|they) finds? (?:the|out (?:about|i spent))|bill|mocks|lol|haha|when (?:she|he) sees',
    },
  ),
  pattern(
    'not-safe-now',
    'plain',
    '(?:not|un) ?safe (?:here|right now|tonight)|coming back (?:for me|to hurt)|(?:is|he is|hes) coming back$|please do not ring he',
    { evenNegated: true },
  ),
  pattern(
    'not-safe',
    'worry',
    'not (?:feel |feeling )?safe (?:at home|with (?:him|her|them|my)|in my own|around (?:him|her|them|my|the)|in this house|living)|unsafe at home|scared to (?:go|be|stay) (?:home|in my own|at home)|scared (?:of|what) (?:him|her now|dad|my (?:husband|wife|partner|son|dad|boyfriend|ex) )|what (?:dad|he|she|mum) will do',
    {
      unless:
        'tractor|no my partner|asked if|empty|broken into|break in|burgled|crowds|covid|since the|scared of her dying',
      evenNegated: true,
    },
  ),
  pattern(
    'being-hurt',
    'worry',
    `(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad|stepmum|son|daughter|carer|uncle|ex|brother|family) (?:\\w+ ){0,4}(?:hits|beats|slaps|punches|kicks|strangles|chokes|rapes|hurts|touches|burned|burnt|pushed|shoved|threatens|threatened|strangled|grabbed|hitting|beating|hurting|controls|broke|bites|slapped|punched|kicked|raped|abuses|abusing|hit|beat) (?:me|my (?:face|finger|arm|rib|ribs|jaw|nose|hand|little|brother|sister|mum|kids)|my)`,
    {
      unless:
        '(?:does|do|did|has|have|would|is) (?:not|never) (?:\\w+ )?(?:hit|hitting|hurt|hurting|beat|touch|touched)|to get help|to apply|bill|never (?:\\w+ )?(?:hits?|touches|hurts?|beats?)|used to|when i was|as a (?:child|kid|boy|girl)|nonverbal|dementia|she is seven|can not help it|did not|feelings|broke (?:my heart|up)|hit me (?:like|that|hard that|all of)|(?:it|this|that) (?:\\w+ )?hit me|hurts me when (?:he|she) (?:ignores|forgets)|pushed me (?:to|into) (?:apply|going|join)|controls my (?:diabetes|pain|asthma)',
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
        'screens|bedtime|by mistake|shed|car keys|acid reflux|acid stomach|lads at work|happily|i am getting|wedding|post my|the vet|council|dwp|job ?centre|bailiffs?|bank|burgl\\w*|stolen|kids at nursery',
      evenNegated: true,
    },
  ),
  pattern(
    'scared-of-someone',
    'worry',
    `scared of (?:my |the |his |her )?(?:own )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|son|daughter|brother|sister|stepdad|stepmum|uncle|carer|family|flatmate|neighbour|landlord|him|her|them|boys? at|man|men (?:who|outside|that)|gang)(?:$| (?:and|when|because|he|she|they|at|coming|finding|now|his|,|temper|all))|scared (?:he|she|they|my \\w+) (?:will|is going to|are going to|might|may|would|could) (?:hurt|kill|hit|find|come|attack|beat|start|lose|take it out)|(?:he|she|they) scares? me|(?:hide|hiding|hid|ran|running|run|escape\\w*|get away|flee\\w*) (?:\\w+ ){0,3}from (?:him|her|my (?:husband|wife|partner|dad|ex|boyfriend|brother|son|family)|them)`,
    {
      unless:
        'used to|years|scared of (?:him|her|them) (?:dying|leaving)|(?:will|might|is going to) find (?:someone|out i (?:am|failed)|a new)|get away from (?:it all|them all)|died|childhood|when i was',
      evenNegated: true,
    },
  ),
  pattern(
    'violence-now',
    'worry',
    '(?:domestic|sexual) (?:abuse|violence)|(?:he|she|husband|wife|partner|boyfriend|girlfriend|son|dad|stepdad|ex) (?:is |has been |gets |can be |turns |became |was )?(?:so |very |really |getting )*(?:violent|abusive|threatening)|(?:violent|abusive) (?:husband|wife|partner|boyfriend|girlfriend|dad|son|relationship|man|home)|forced himself|held me down|stalking me|stalker|traffick\\w*|county lines|taken over my flat|threaten(?:s|ed|ing)? (?:to (?:kill|hurt|stab|burn|hit)|me|us|my)|tr(?:y|ying|ied) to (?:kill|hurt|strangle|stab) me',
    {
      unless:
        '(?:my )?ex(?: partner| husband| wife)? was|i had an? (?:abusive|violent)|used to|years|when i was|left|got out|my ex was|(?:19|20)\\d\\d|charity|work for|volunteer|training|grew up|i am safe|not violent|in prison|dead now|she is seven|threatens? (?:me with (?:redundancy|the sack)|to (?:sack|leave|quit|cut))|bailiffs|landlord threat|never (?:been )?violent|no violence',
    },
  ),
];
