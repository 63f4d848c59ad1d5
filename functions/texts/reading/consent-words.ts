import { wholeMessage } from './reading-order.ts';

const yes =
  /^(1|y|ye|yes|yep|yea|yeah|yh|ya|ok|okay|k|kk|sure|fine|go on|go ahead|i agree|agree|agreed|start|ready|alright|all right|please|please do|that is ok|thats ok|thats fine|yes please|ok yes|ok then|yes ok|yes i do|yes thats ok|yes thats fine|yes that is ok)$/;
const no = /^(2|n|no|nope|nah|no thanks|no thank you|i dont|dont|do not|never|not ok|leave it|go away|no way)$/;

const thanks =
  /^(thanks?|thank you|thank u|thankyou|thx|ty|ta|cheers|ok|okay|ok thanks|okay thanks|ok thank you|great|great thanks|thanks a lot|thank you so much|bye|lovely)$/;

/** A word of thanks asks for nothing. Marks and pictures alone say no more than that. */
export const isThanks = (body: string): boolean => {
  const whole = wholeMessage(body);
  return whole === '' ? body.trim() !== '' : thanks.test(whole);
};

/** Somebody who was away says that they are back; a number would be an answer. */
export const isBack = (body: string): boolean =>
  !/^\d/.test(body.trim()) &&
  (isReassuring(body) === 'yes' ||
    /^(hi|hello|hey|hiya|im back|back now|im here|im ready|continue|carry on|go on)$/.test(wholeMessage(body)));

/** Whether a reply to "is that OK?" says so; undefined where it is not clear. */
export function isReassuring(body: string): 'yes' | 'no' | undefined {
  const whole = wholeMessage(body);
  if (yes.test(whole)) return 'yes';
  if (no.test(whole)) return 'no';
  return /^(yes|yeah|yep|ok|okay)\b/.test(whole) && whole.split(' ').length <= 6 ? 'yes' : undefined;
}
