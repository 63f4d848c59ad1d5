import { pattern, type WordPattern } from './pattern.ts';

/** Somebody who is being hurt, held or used. */
export const beingHurtPatterns: readonly WordPattern[] = [
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
      unless: 'empty|broken into|break in|burgled|crowds|covid|since the|scared of her dying',
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
    'abuse',
    'worry',
    '(?:being|am|was|getting) abused (?:by|at)|(?:abused|raped|assaulted) (?:me )?(?:by my (?:husband|wife|partner|boyfriend|carer|son|uncle)|last (?:night|week)|again)|(?:comes|coming|came) into my room|makes? me have sex|forces? me|raped me|touches me|hands (?:round|around) my throat|strangl(?:es|ed|ing) me|pushed me down|hit me with|keeps hitting|with the belt|getting (?:hit|beaten)',
    {
      unless:
        'used to|when i was|years ago|as a (?:child|kid|boy|girl)|in (?:19|20)\\d\\d|at university|i was raped|bill|snooze',
    },
  ),
  pattern(
    'controlled',
    'worry',
    '(?:controls|control) (?:everything|my|what i|who i|all)|not allowed (?:out|to (?:leave|see|go|work|talk|have))|(?:will|does|would) not let me (?:leave|out|go out|see|have|talk|work|sleep)|(?:takes|took|taken|keeps) (?:all )?my (?:money|keys|phone|passport|wages|benefits)|make me (?:sell|carry|work|marry|steal)|makes me sell|cut me if|wont let me leave|take me abroad|marry someone|if i (?:leave|stop|tell)',
    {
      unless:
        'at work|used to|when i was|years ago|job|contract|boss|manager|doctor|bank|hobbies|if i leave (?:the|my|work|early|it)|if i stop (?:taking|working|drinking)|stop (?:the )?(?:tablets|medication)|ex (?:will not|wont) let me see my (?:son|kids|daughter|children)|got out in|if i tell (?:him|her|my) (?:i|about my)|if i leave or',
      evenNegated: true,
    },
  ),
];

/** The same in the words that services and neighbours use. */
export const wordedOtherwise: readonly WordPattern[] = [
  pattern(
    'violence-now',
    'worry',
    '(?:domestic|sexual) (?:abuse|violence)|(?:he|she|husband|wife|partner|boyfriend|girlfriend|son|dad|stepdad|ex) (?:is |has been |gets |can be |turns |became |was )?(?:so |very |really |getting )*(?:violent|abusive|threatening)|(?:violent|abusive) (?:husband|wife|partner|boyfriend|girlfriend|dad|son|relationship|man|home)|forced himself|held me down|stalking me|stalker|traffick\\w*|county lines|taken over my flat|threaten(?:s|ed|ing)? (?:to (?:kill|hurt|stab|burn|hit)|me|us|my)|tr(?:y|ying|ied) to (?:kill|hurt|strangle|stab) me',
    {
      unless:
        '(?:my )?ex(?: partner| husband| wife)? was|i had an? (?:abusive|violent)|used to|years|when i was|left|got out|my ex was|(?:19|20)\\d\\d|charity|work for|volunteer|training|grew up|i am safe|not violent|in prison|dead now|she is seven|threatens? (?:me with (?:redundancy|the sack)|to (?:sack|leave|quit|cut))|bailiffs|landlord threat|never (?:been )?violent|no violence',
    },
  ),
  pattern(
    'could-hurt',
    'worry',
    '(?:i am|i will|going to|might|may|could) (?:just )?(?:snap and|lose it and|end up) (?:\\w+ )?(?:hurt|hurting|kill|killing|hit|hitting|stab)|i (?:could|might|may) (?:really |seriously )?(?:hurt|harm) (?:someone|him|her|them|people|my)|i am dangerous|(?:they are|people are|someone is) (?:trying|coming|going|out) to (?:kill|get|hurt|murder|poison) me|after me with',
    {
      unless: 'could hurt (?:his|her|their) feelings|lol|haha',
    },
  ),
  pattern(
    'took-the-lot',
    'plain',
    `(?:took|taken|swallowed|swallow|necked) (?:the (?:whole )?lot|them all|everything in the (?:cupboard|cabinet)|all of them|a lot of (?:tablets|pills|medication)|pills and (?:vodka|gin|whisky|alcohol)|(?:tablets|pills) with (?:vodka|gin|whisky))`,
    {
      unless: 'dentist|back to|to the tip|charity',
    },
  ),
  pattern(
    'neck-drunk',
    'worry',
    '(?:drink|drinking|drank|using|use|used|injected|fix) (?:\\w+ ){0,6}(?:hoping|hoped|so) (?:i|that i|it) (?:would|will|do|does|did|might)? ?(?:not wake|not come|kill|die|ends?)|(?:drink|drugs|it) will kill me and|hope it kills me|hoping it kills me',
  ),
];
