/** Languages most asked for in England's interpreting services; any other is taken as it is written. */
const codes = [
  'ar',
  'bn',
  'bg',
  'zh',
  'cs',
  'en',
  'fa',
  'fr',
  'de',
  'el',
  'gu',
  'hi',
  'hu',
  'it',
  'ja',
  'ku',
  'lv',
  'lt',
  'ne',
  'ps',
  'pl',
  'pt',
  'pa',
  'ro',
  'ru',
  'sk',
  'so',
  'es',
  'sq',
  'sw',
  'ta',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'cy',
  'yo',
  'am',
  'bfi',
];

const signLanguage = ['bsl', 'british sign language', 'sign language'];

const named = (inLanguage: string): readonly (readonly [string, string])[] => {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
  return codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code]);
};

/** The code for what somebody wrote: a name in English or its own, or a code. What is not known comes back as it was. */
export function languageCode(typed: string): string {
  const said = typed.trim().toLowerCase();
  if (signLanguage.includes(said)) return 'bfi';
  const inEnglish = named('en').find(([name]) => name === said);
  if (inEnglish !== undefined) return inEnglish[1];
  const own = codes.find(
    (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code)?.toLowerCase() === said,
  );
  return own ?? typed;
}

/** The name of a language in English, for showing what was said. */
export const languageName = (code: string): string =>
  code === 'bfi' ? 'British Sign Language' : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code);
