import { copyOf } from '../../../shared/aws/conversations/draft-keys.ts';
import { isLinkId } from '../../../shared/interview/answers.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import type { Draft, DraftChange, Drafts, KeyedHash } from '../../../shared/ports.ts';
import { referenceFor } from '../../../shared/referral/reference.ts';
import { linkTo } from '../../../shared/updates/neutral-address.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { withThisPhone } from '../conversation/leaving.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';

/** The draft of a conversation's round, for going on over the web. */
export interface OnTheWeb {
  /** Undefined where it was not asked for or ran out. */
  read(conversation: Conversation): Promise<Draft | undefined>;
  change(conversation: Conversation, change: DraftChange): Promise<void>;
  /** Makes it findable; the link leads to signing in with a code that is texted to this phone. */
  offer(conversation: Conversation, change: DraftChange): Promise<string>;
  /** The link to a referral that there is already. */
  linkTo(reference: string): string;
}

/** The caller under which people's pages take in: with the draft's id it makes the reference that the link holds. */
const webCaller = 'web';

export function onTheWeb(deps: {
  readonly drafts: Pick<Drafts, 'read' | 'changeCopy' | 'keepUnder'>;
  readonly hash: KeyedHash;
  readonly publicUrl: string;
}): OnTheWeb {
  const idOf = ({ id, round }: Conversation) => copyOf(deps.hash, id, round);
  return {
    read: (conversation) => deps.drafts.read(idOf(conversation)),
    async change(conversation, change) {
      await deps.drafts.changeCopy(idOf(conversation), change);
    },
    async offer(conversation, change) {
      const id = idOf(conversation);
      await deps.drafts.changeCopy(id, change);
      const reference = conversation.reference ?? referenceFor(deps.hash, webCaller, id);
      await deps.drafts.keepUnder(reference, id);
      return linkTo(deps.publicUrl, reference);
    },
    linkTo: (reference) => linkTo(deps.publicUrl, reference),
  };
}

/**
 * A link to go on over the web. What was said so far goes along, but is shown only to who signs in there with a code that
 * this phone gets in a text of its own. Before the yes nothing is kept, so nothing goes along.
 */
export async function offerWeb(
  world: Stepping,
  conversation: Conversation,
  saying: (address: string) => string,
): Promise<Step> {
  if (conversation.stage === 'sent' && conversation.reference !== undefined) {
    return { conversation, reply: { kind: 'answer', body: saying(world.web.linkTo(conversation.reference)) } };
  }
  const said = conversation.stage === 'asking' ? withThisPhone(world, conversation.answers) : {};
  const address = await world.web.offer(conversation, {
    answers: said,
    passed: conversation.passed,
    codeTo: world.from,
    ...sentOf(conversation, world.now()),
  });
  return {
    conversation: { ...conversation, web: conversation.web ?? 'offered' },
    reply: { kind: 'answer', body: saying(address) },
  };
}

const sentOf = ({ reference, path, stage }: Conversation, now: string): DraftChange => ({
  ...(reference === undefined ? {} : { reference }),
  ...(reference !== undefined && (path === 'rest' || stage === 'sent') ? { sentAt: now } : {}),
});

/** The conversation as it stands after what was said on the web, once the person signed in there. */
export async function withWhatTheWebKnows(world: Stepping, conversation: Conversation): Promise<Conversation> {
  const { web, stage } = conversation;
  if (web === undefined || (stage !== 'asking' && stage !== 'consent')) return conversation;
  const draft = await world.web.read(conversation);
  if (draft?.openedAt === undefined) return conversation;
  const { asked, ...rest } = conversation;
  const answers: Answers = { ...conversation.answers, ...draft.answers };
  const passed = [...new Set([...conversation.passed, ...draft.passed.filter(isLinkId)])];
  const isOpen = asked !== undefined && answers[asked.linkId] === conversation.answers[asked.linkId];
  const reference = conversation.reference ?? draft.reference;
  return {
    ...rest,
    answers,
    passed,
    web: 'opened',
    stage: draft.sentAt === undefined ? stage : 'sent',
    ...(reference === undefined ? {} : { reference }),
    ...(isOpen && draft.sentAt === undefined ? { asked } : {}),
  };
}

/** It lies with the referral now, and what its writer sees on the web stays. */
const isMoved = ({ reference, passed }: Conversation, linkId: LinkId): boolean =>
  linkId === 'story' && reference !== undefined && passed.includes(linkId);

/** What the text changed is told to the draft, so that nothing is asked twice on the web, and nothing is sent twice. */
export async function tellTheWeb(world: Stepping, before: Conversation, after: Conversation): Promise<void> {
  if (before.web === undefined) return;
  const isNewRound = after.round !== before.round;
  const was: Readonly<Record<string, unknown>> = isNewRound ? withThisPhone(world, before.answers) : before.answers;
  const is: Readonly<Record<string, unknown>> = isNewRound || after.stage === 'consent' ? {} : after.answers;
  const answers: Answers = Object.fromEntries(Object.entries(is).filter(([linkId, value]) => was[linkId] !== value));
  const forget = Object.keys(was).filter(
    (linkId): linkId is LinkId =>
      isLinkId(linkId) && is[linkId] === undefined && (isNewRound || !isMoved(after, linkId)),
  );
  const passed = after.passed.filter((linkId) => !before.passed.includes(linkId));
  const change: DraftChange = {
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
    ...(forget.length === 0 ? {} : { forget }),
    ...(passed.length === 0 ? {} : { passed }),
    ...(after.reference === before.reference && after.stage === before.stage ? {} : sentOf(after, world.now())),
  };
  if (Object.keys(change).length > 0) await world.web.change(before, change);
}
