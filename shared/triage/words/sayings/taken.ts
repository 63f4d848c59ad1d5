import type { SayingFamily } from './family.ts';

/** Taken, drunk, cut or tried: an act against one’s own life. */
export const taken: readonly SayingFamily[] = [
  {
    id: 'taken',
    level: 'plain',
    settles: true,
    sayings: `
took|taken|swallowed|necked|had @many .. @meds ~ mg|daily|prescribed|years|morning|course|gp|doctor|month|day|right|dosette
i|have|just|ive|had|and .. took|taken|swallowed|necked .. a|an|the|my|load|whole|lots|loads|too|all .. lot|load|loads|lots|many|of|all|whole|packet .. of? .. my|these|the? .. @meds ~ mg|daily|prescribed|years|doctor|month|course
cut|cutting ... not stop .. bleeding ~ finger|cook*|nose
about|going|want to .. cut myself ~ hair|off
@they is cutting|hanging|harming .. himself|herself|themselves .. now|right|tonight
taken|took|swallowed|necked|downed|had|eaten|take|popped|drank|drunk|injected .. an|a|in|too|on overdose|od ~ years|brother|friend|colleague|when
i .. have|had|just? overdosed ~ years|ago|when
overdosed .. today|tonight|now|hour|earlier|hours|last|this|just|yesterday|on|again ~ years|ago|brother|friend|died|when|he|she
taken|took|swallowed|necked|downed|eaten|take|popped|injected|had .. @many .. of? .. my|the|his|her|mums|dads|nans|of|these|mg? .. @meds ~ mg|daily|day|doctor|prescribed|morning|ago|course|gp|nurse|antibiotics|late|holiday|vitamin|vitamins|years|every|back|sore|migraine|headache|work|forgot|accident|month|hospital|weeks|right|dosette
taken|took|swallowed|necked|downed|eaten|popped .. too many|much .. @meds|of|them|paracetamol|$|and ~ years|ago|accident|holidays|sweets|biscuits|time|work
taken|took|swallowed|necked|downed .. a|the|my|whole|entire|full|two|three|half .. packet|packets|bottle|box|boxes|strip|strips|sheet|blister|pack|packs .. of|and|$|an|about|earlier ~ water|wine|vodka|beer|ago|crisps|years
taken|took|swallowed|necked|downed .. everything|all|lot|loads|handful .. in|of .. the|them|it .. cupboard|cabinet|house|drawer|bathroom|bag|box|$ ~ school|park|home|tip|time
@meds .. and|with .. vodka|whisky|gin|wine|bottle|alcohol ~ mix|should|allowed|safe|leaflet|not
drank|drunk|drinking|swallowed|drink .. a|some|the|bottle|of .. bleach|antifreeze|disinfectant|weedkiller|detergent|domestos|acid|screenwash|meths|poison|petrol|white ~ accident|toddler|dog|cat|wine
cut|slit|slashed .. my wrists|throat|veins ~ ago|years|used|when|ties
@they .. has|have|just .. taken|swallowed|took .. an|a|loads|all|some|something|the|her|his|too .. overdose|tablets|pills|packet|medication|many|of|lot|bleach|it ~ ago|years|when|time|prescribed|gp
@they .. will not wake up ~ early|school|ago|lazy|alarm
can|will not wake .. him|her|mum|dad .. up? $|and|pills|there|properly ~ early|alarm|school|lazy|work|mornings
`,
  },
];
