import { wholeMessage } from './reading-order.ts';

const yes =
  /^(1|y|ye|yes|yep|yea|yeah|yh|ya|ok|okay|k|kk|sure|fine|go on|go ahead|i agree|agree|agreed|start|ready|alright|all right|please|please do|that is ok|thats ok|thats fine|yes please|ok yes|ok then|yes ok|yes i do|yes thats ok|yes thats fine|yes that is ok)$/;
const no = /^(2|n|no|nope|nah|no thanks|no thank you|i dont|dont|do not|never|not ok|leave it|go away|no way)$/;

/** Whether a reply to "is that OK?" says so; undefined where it is not clear. */
export function isReassuring(body: string): 'yes' | 'no' | undefined {
  const whole = wholeMessage(body);
  if (yes.test(whole)) return 'yes';
  if (no.test(whole)) return 'no';
  return /^(yes|yeah|yep|ok|okay)\b/.test(whole) && whole.split(' ').length <= 6 ? 'yes' : undefined;
}
