const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Groups of words that sayings name with `@`. */
export const groups: Readonly<Record<string, ReadonlySet<string>>> = {
  me: list('me myself i my'),
  not: list('not never no nobody nothing without neither nor'),
  wish: list(
    'wish wishes wished wishing hope hopes hoped hoping pray prays prayed praying want wants wanted wanting like rather prefer long longing yearn yearning crave craving need ask asked asking beg begged begging dream dreams dreaming dreamt daydream fantasise fantasising fantasize choose decided deserve meant love glad happy happier',
  ),
  often: list(
    'always often sometimes every most all keep keeps constantly daily nightly lately just only still even really so very genuinely honestly literally',
  ),
  soon: list(
    'tonight tomorrow today soon now monday tuesday wednesday thursday friday saturday sunday weekend week month morning christmas birthday easter midnight year summer winter spring autumn dawn then',
  ),
  kin: list(
    'mum mums dad dads mummy daddy parents nan nanna nana gran grandma grandad grandpa son sons daughter daughters kids kid children child boy boys girl girls lad lads baby babies little husband wife missus partner boyfriend girlfriend brother brothers sister sisters sis bro family mate mates friend friends everyone everybody them him her they you people loved uncle aunt auntie aunty ex fiance fiancee cousin grandson granddaughter grandkids grandchildren twins',
  ),
  loved: list(
    'mum dad mummy daddy parents nan gran grandma grandad son sons daughter daughters kids children boys girls lads baby husband wife missus partner boyfriend girlfriend brother brothers sister sisters family mate mates friends everyone him her auntie uncle',
  ),
  they: list(
    'he she they him her mum dad mummy daddy parents nan nanna nana gran grandma grandad grandpa son daughter stepson stepdaughter stepdad stepmum kid child boy girl lad husband wife missus partner boyfriend girlfriend brother sister sis bro mate friend bestie uncle aunt auntie aunty ex fiance fiancee cousin grandson granddaughter flatmate housemate roommate lodger neighbour carer man woman bloke guy someone somebody student pupil client tenant colleague nephew niece wifey fella geezer landlord boss family gang dealer dealers teenager teen twin',
  ),
  he: list(
    'he she they mum dad stepdad stepmum husband wife partner boyfriend girlfriend brother sister son daughter uncle ex carer man bloke family parents cousin landlord gang grandad fiance stepbrother lodger boys lads girls men fella dealers dealer boss neighbour mother father someone somebody who nephew in-laws grandson teenager',
  ),
  meds: list(
    'tablets pills medication meds paracetamol paracetamols ibuprofen aspirin codeine co-codamol cocodamol sertraline citalopram mirtazapine amitriptyline propranolol insulin morphine oramorph painkillers antidepressants sleepers diazepam valium tramadol methadone zopiclone pregabalin gabapentin capsules sleeping-pills oxycodone fentanyl temazepam quetiapine olanzapine lithium venlafaxine fluoxetine beta-blockers blister blisters warfarin digoxin prescription prescriptions',
  ),
  end: list('die dying dead death end ending kill killing suicide suicidal gone hang overdose'),
  high: list(
    'bridge bridges viaduct overpass flyover cliff cliffs ledge roof rooftop balcony parapet railings carpark multistorey multi-storey tower scaffolding crane footbridge weir quarry clifftop clifftops',
  ),
  water: list('river canal sea lake reservoir water loch lough weir quay dock docks pier estuary marina tide waves'),
  rails: list('tracks track railway rails train trains platform line level tube crossing rail'),
  traffic: list('lorry lorries truck trucks bus buses car cars train trains traffic van motorway tube trams tram hgv'),
  sharp: list(
    'knife knives blade blades razor razors scissors scalpel stanley glass sharpener compass craft penknife machete axe needle',
  ),
  body: list(
    'arm arms wrist wrists leg legs thigh thighs neck throat skin stomach hips body ankles shoulder shoulders hand hands forearm forearms',
  ),
  days: list('days day week weeks fortnight monday tuesday wednesday thursday friday saturday sunday weekend nights'),
  number: list(
    'two three four five six seven eight nine ten eleven twelve several couple few 2 3 4 5 6 7 8 9 10 11 12 14',
  ),
};
