/** What many texts are made of and nothing else, so that nobody need look further into them. */
const everyday = new Set(
  (
    'hi hello hey hiya yes yeah yep yup y no nope nah n ok okay k thanks thank thankyou you ta cheers please pls good ' +
    'morning afternoon evening'
  ).split(' '),
);

const mostWords = 5;

export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en(?:-|$)/i.test(language);

/** A greeting, a yes or no, a number or a thank-you, in English. Everything else is read word for word. */
export function isEveryday(text: string, language?: string): boolean {
  if (!isEnglish(language) || text.length > 40) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}\p{S}]+/gu) ?? [];
  return (
    words.length > 0 && words.length <= mostWords && words.every((word) => everyday.has(word) || /^\d{1,3}$/.test(word))
  );
}
