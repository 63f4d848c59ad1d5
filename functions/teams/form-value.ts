import { atLondon, toInstant } from '../../shared/updates/london.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { type ActionForm, actionForms } from './action-fields.ts';

/** A filled-in form as the API takes it; what is left empty is left out, what is no time stays as it was written. */
export function valueOfForm(form: Form): { readonly action: ActionForm | undefined; readonly value: object } {
  const action = actionForms.find((known) => known.action === entry(form, 'action'));
  const value: Record<string, unknown> = { action: entry(form, 'action'), version: Number(entry(form, 'version')) };
  for (const field of action?.fields ?? []) {
    const sent = entry(form, field.name);
    if (sent !== undefined) value[field.name] = fieldValue(field.as, sent);
  }
  if (action?.action === 'offer-times')
    value.times = (entry(form, 'times') ?? '')
      .split('\n')
      .map((time) => time.trim())
      .filter(Boolean);
  const at = entry(form, 'at');
  if (action?.asksWhen && at !== undefined) value.at = londonInstant(at);
  return { action, value };
}

function fieldValue(as: ActionForm['fields'][number]['as'], sent: string): unknown {
  switch (as) {
    case 'time':
      return londonInstant(sent);
    case 'day':
      return londonInstant(`${sent}T00:00`);
    case 'number-or-name':
      return /^\d{1,6}$/.test(sent) ? Number(sent) : sent;
    case 'line':
    case 'words':
    case 'choice':
      return sent;
  }
}

/** `2026-03-29T09:30` on a London clock as an instant. */
function londonInstant(local: string): string {
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?$/.exec(local) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return local;
  return toInstant(atLondon(date, Number(hours) * 60 + Number(minutes)));
}
