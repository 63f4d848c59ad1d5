/** What a person fills in on each page of the short path: radio or box codes, and text by control name. */
export interface Step {
  /** The question this page asks, for the name of its picture. */
  readonly page: string;
  readonly choose?: readonly string[];
  readonly type?: Readonly<Record<string, string>>;
}

export const shortPathSteps: readonly Step[] = [
  { page: 'help-now', choose: ['safe-for-now'] },
  { page: 'for-whom', choose: ['me'] },
  { page: 'story', type: { story: 'I worry all the time, and I sleep badly. I do not see friends any more.' } },
  { page: 'reach-you', choose: ['text'], type: { 'call-me': 'Sam', phone: '07700 900 123' } },
  { page: 'safe-contact', choose: ['say-who-we-are-ok'] },
  { page: 'where', type: { postcode: 'ZA1 1AA' } },
  { page: 'age', type: { age: '34' } },
  { page: 'concerns-short', choose: ['none-of-these'] },
  { page: 'impact', choose: ['quite-a-lot'] },
  { page: 'life-thoughts', choose: ['none'] },
  { page: 'alone-now', choose: ['yes'] },
  { page: 'harm-from-others', choose: ['no'] },
];
