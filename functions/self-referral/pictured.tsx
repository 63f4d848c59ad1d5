import { questionIdAt } from '../../shared/web/interview/question-path.ts';
import { Picture, type PictureName } from '../../shared/web/parts/pictures.tsx';

const byQuestion: Readonly<Record<string, PictureName>> = {
  'help-now': 'alert',
  'where-now': 'pin',
  'for-whom': 'person',
  agreed: 'thumb-up',
  'about-the-writer': 'people',
  story: 'pen',
  'reach-you': 'bubbles',
  'safe-contact': 'see-not',
  where: 'house',
  age: 'cake',
  'concerns-short': 'list',
  impact: 'steps',
  'life-thoughts': 'heart-cloud',
  plan: 'heart-cloud',
  'alone-now': 'person',
  'harm-from-others': 'shield',
  'self-harm-recent': 'heart-cloud',
  'others-at-risk': 'shield',
  concerns: 'list',
  duration: 'calendar',
  'struggling-with': 'steps',
  'known-conditions': 'hospital',
  'medicine-stopped': 'pills',
  'help-before': 'people',
  'known-team': 'people',
  'close-people': 'family',
  'depends-on-me': 'family',
  'what-helps': 'sun',
  wants: 'star',
  prefer: 'bubbles',
  language: 'speak',
  records: 'list',
  'share-with': 'see',
  'keep-informed': 'family',
};

/** Every other page of people's, by its address without what changes in it. */
const byAddress: Readonly<Record<string, PictureName>> = {
  '/': 'door',
  '/help-now': 'ring',
  '/help-now/passed-on': 'ring',
  '/refer/call-now': 'ring',
  '/refer/go-on': 'ring',
  '/refer/talk': 'ring',
  '/refer/ringing': 'ring',
  '/refer/which-place': 'map',
  '/refer/save': 'save',
  '/refer/check': 'check',
  '/refer/send': 'send',
  '/refer/sent': 'send',
  '/refer/more-done': 'tick',
  '/m': 'letter',
  '/my-referral': 'steps',
  '/my-referral/code': 'numbers',
  '/my-referral/sign-in': 'numbers',
  '/my-referral/words': 'key',
  '/my-referral/add-something': 'bubble-plus',
  '/my-referral/call': 'ring',
  '/my-referral/contact': 'phone',
  '/my-referral/disagree': 'bubble-no',
  '/my-referral/concern': 'speak',
  '/my-referral/feedback': 'star',
  '/my-referral/withdraw': 'stop',
  '/my-referral/come-back': 'back',
  '/my-referral/forget': 'bin',
  '/my-referral/informed': 'family',
  '/my-referral/share': 'see',
  '/my-referral/messages': 'bubble',
  '/my-referral/still-safe': 'see-not',
  '/my-referral/worse': 'down',
  '/my-referral/worse-told': 'tick',
  '/my-referral/download': 'print',
  '/support': 'sun',
  '/support/near': 'map',
  '/support/safety-plan': 'shield',
  '/carer': 'family',
  '/carer/support': 'phone',
  '/carer/tell': 'bubble',
  '/carer/follow': 'steps',
  '/carer/code': 'numbers',
  '/carer/view': 'steps',
  '/carer/thank-you': 'tick',
};

const onQuestions = (path: string): PictureName | undefined => {
  const id = path.startsWith('/refer/') ? questionIdAt(path.slice('/refer/'.length)) : undefined;
  return id === undefined ? undefined : (byQuestion[id] ?? 'scales');
};

const above = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 1));

const nameFor = (path: string): PictureName =>
  byAddress[path] ?? onQuestions(path) ?? (above(path) === '/' ? 'tools' : (byAddress[above(path)] ?? 'tools'));

/** What a page is about, by its address. */
export const pagePicture = (path: string) => <Picture name={nameFor(path)} />;

const byChoice: Readonly<Record<string, Readonly<Record<string, PictureName>>>> = {
  'help-now': {
    'hurt-already': 'ambulance',
    'not-safe-now': 'alert',
    'talk-soon': 'bubbles',
    'safe-for-now': 'face-fine',
  },
  'for-whom': { me: 'person', 'someone-else': 'people' },
  agreed: { yes: 'thumb-up', no: 'thumb-down', 'not-able': 'bed', 'not-asked': 'question' },
  'contact-by': { text: 'bubble', phone: 'ring', email: 'letter-at', letter: 'letter', none: 'cross' },
  'safe-contact': {
    'text-ok': 'bubble',
    'voicemail-ok': 'tape',
    'say-who-we-are-ok': 'door',
    'only-when-i-write-first': 'wait',
    'ring-any-hour-if-in-danger': 'bell',
  },
  'concerns-short': {
    'voices-or-visions': 'ear',
    'very-high-mood': 'fast',
    eating: 'plate',
    'pregnancy-or-baby': 'baby',
    memory: 'question-head',
    'alcohol-drugs-gambling': 'bottle',
    'leaving-hospital-or-prison': 'away',
    'none-of-these': 'cross',
  },
  impact: {
    'a-little': 'face-fine',
    'quite-a-lot': 'face-flat',
    'most-days': 'face-sad',
    'cannot-manage': 'face-crying',
  },
  'life-thoughts': { none: 'cross', passing: 'cloud', often: 'clouds', now: 'alert', 'rather-not-say': 'lock' },
  plan: { no: 'cross', 'thought-how': 'cloud', 'have-means': 'alert', 'rather-not-say': 'lock' },
  'alone-now': { yes: 'person', no: 'people' },
  'harm-from-others': { no: 'cross', 'yes-now': 'tick', 'yes-past': 'clock', 'rather-not-say': 'lock' },
};

/** What a choice of the short path is about. */
export const choicePicture = (name: string, code: string) => {
  const known = byChoice[name]?.[code];
  return known === undefined ? null : <Picture name={known} small />;
};
