/** The commonest English words that few other languages share, with how they are written on phones. */
const common: ReadonlySet<string> = new Set(
  'cry hot cold lift floor road street practice safe eating drinking water yeah yep nope march april may june july august september october november december january february repeat box page form list house kids kid baby dog cat phone text call gp nurse doctor school exam exams work job money rent bus train car mum dad son daughter tired sad low angry worried scared anxious lonely bored sick pain head back leg knee sleep wake eat drink tea coffee food pub beer wine tablets pills knife blood die dead kill end gone leave left last first next new old big little small easy hard fast slow done make made give gave take took put see saw hear feel felt think thought love hate hurt fine great lovely nice sorry bye hi hey lol haha someone nobody nothing something everything alone about after again all always am and any anymore anyone are as at back bad be because been before being better but by call can could cant day days did does doing done down dont im ive ill u ur ok okay please pls thanks thank hello yes even ever every everyone everything family feel feeling few find for friend from get getting give go going good got had happy hard has have he help her here him his home hope how husband i if in into is it its job just keep kids kill know last left less life like little live long look lot low made make mental money more most much mum my myself need never new nights night nobody not nothing now of off old one only our out over people phone put really right said same say see she should sick sleep so some someone something still stop such sure take talk tell than that the their them then there they thing things think this those time tired to today tomorrow too took tried trying two up us very want was wasnt way we week well went were what when where which while who why wife will wish with wont work worse would year years you your'.split(
    ' ',
  ),
);

/** Letters of other scripts than Latin. */
const otherScript =
  /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Han}|\p{Script=Greek}|\p{Script=Hebrew}|\p{Script=Tamil}|\p{Script=Ethiopic}|\p{Script=Thai}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;

/** Very common words of languages much spoken in England, that English does not have. */
const foreign: ReadonlySet<string> = new Set(
  'nie jest mam jestem mnie tak czy jak moje chce bardzo nu este sunt si imi mai vreau foarte pentru que muy estoy tengo los las mi yo una por para com nao estou meu muito voce je suis pas les des mon ma ne et pour avec ich bin und nicht mein der das ist mir esu yra labai noriu mano ir bir ben cok ve icin degil istiyorum nem vagyok egy hogy main hoon hai mein mujhe nahi kya bahut ami amar khub waxaan waan ma ahay unë jam shume nuk sono non mi che molto io rwy fi dw yn ddim ya ana mish awy ako hindi ang po mwen mi siento'.split(
    ' ',
  ),
);

/** Fewer words than this say too little about their language. */
const tellingWords = 6;
/** English of any kind holds more of its commonest words than this. */
const leastShare = 0.1;

/** Whether a text looks like English, as far as can be told; very short ones in Latin letters count as it. */
export const looksEnglish = (text: string): boolean => {
  const sample = text.slice(0, 4_000);
  if ((sample.match(otherScript)?.length ?? 0) >= 2) return false;
  const words = sample
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const english = words.filter((word) => common.has(word)).length;
  const other = words.filter((word) => foreign.has(word)).length;
  if (other >= 2 && other > english) return false;
  return words.length < tellingWords || english / words.length >= leastShare;
};
