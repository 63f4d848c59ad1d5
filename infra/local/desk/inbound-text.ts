import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { normal } from './messages.ts';

export const inboundTextShape = z.strictObject({
  from: z.string().trim().min(1).max(40),
  body: z.string().max(20_000),
  id: z.string().min(1).max(200).optional(),
});

/** AWS's two-way SMS payload, as it arrives over SNS. */
export function inboundText(
  { from, body, id }: z.infer<typeof inboundTextShape>,
  known: { readonly to: string; readonly previous: string | undefined },
) {
  return {
    originationNumber: normal(from),
    destinationNumber: known.to,
    messageKeyword: body.trim().split(/\s+/, 1)[0]?.toUpperCase() ?? '',
    messageBody: body,
    inboundMessageId: id ?? randomUUID(),
    ...(known.previous === undefined ? {} : { previousPublishedMessageId: known.previous }),
  };
}
