/** Common English words that few other languages share, as they are written without marks. */
const common: ReadonlySet<string> = new Set(
  `
about above across actually afraid after again against ago alcohol alive all almost alone along already also although
always am an and angry another answer anxiety anxious any anymore anyone anything anyway appointment are around as
ask asked assessment at away awful baby back bad be because bed been before behind being believe benefits better
between big bit bored both boy brother but buy by call called came can cannot cant care change child children
christmas close cold college come coming could couldnt council counselling cry crying dad daughter day days dead debt
december depressed depression did didnt die different doctor does doesnt doing done dont door down drink drinking
drive drugs during each early easy eat eating else end enough even evening ever every everyone everything family far
father february feel feeling feels felt few find fine first flat food for form found friday friend friends from gave
get gets getting girl give go goes going gone good got gp great had half happen happy hard has hasnt hate have havent
he head health hear heard hello help her here hers herself him himself his home hope hospital hour hours house
housing how however hurt husband if ill im into is isnt it its ive january job july june just keep keeps kids killed
kind knew know known last late later least leave left less let letter life like listen little live living long longer
look looking lost lot love low lunch made make makes making many married may maybe mean meant medication meds meeting
mental met might mind monday money month months more morning most mother moved much mum must my myself need needed
needs never new next nice night nights nobody nor not nothing november now nurse october of off often old once one
only open or other others our out outside over own pain panic past people person phone place please point police
practice put quite rang rather read ready really referral remember rent right ring road said same saturday saw say
saying says scared school see seeing seem seen send sent seven she shift shifts should shouldnt sick side since
sister sleep sleeping slow small so some someone something sometimes son soon sorry sort spoke start started stay
still stop stopped story street stress stressed such sunday support sure surgery tablets take taken taking talk
talking tea tell text than thank thanks that thats the their them then therapy there these they thing things think
thinking this those though thought thoughts three through thursday time times tired today together told tomorrow
tonight too took tried try trying tuesday two under understand university until up upon upset us use used usual very
wait waiting walk want wanted wants ward was wasnt way we wednesday week weekend weeks well went were what whatever
when where which while who whole why wife will wish with without woke woman wont word words work worked working world
worried worry worse would wouldnt write wrong yeah year years yes yesterday yet you young your youre yours yourself
`
    .trim()
    .split(/\s+/),
);

export const isCommon = (word: string): boolean => common.has(word);

/** How English words end, and few words of other languages. */
const englishEnding = /^[a-z]{2,}(?:ing|ings|ight|less|ness|ful|fully|ously|ship|ough|ought|ed)$/;

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

const isAscii = (text: string): boolean => !/\P{ASCII}/u.test(text);

/** Letters without their accents and other marks. */
export const withoutMarks = (text: string): string =>
  isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Whether a text looks like English, as far as can be told; very short ones in Latin letters count as it. */
export const looksEnglish = (text: string): boolean => {
  const sample = text.slice(0, 4_000);
  if (!isAscii(sample) && (sample.match(otherScript)?.length ?? 0) >= 2) return false;
  const words =
    withoutMarks(sample)
      .replace(/['’]/g, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => common.has(word) || englishEnding.test(word)).length;
  const other = words.filter((word) => foreign.has(word)).length;
  if (other >= 2 ? other >= english : other > english && words.length > 3) return false;
  return words.length < tellingWords || english / words.length >= leastShare;
};
