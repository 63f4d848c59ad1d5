import type { Problem } from '../../shared/interview/vocabulary.ts';
import { entry } from '../../shared/web/form.ts';
import { ErrorSummary } from '../../shared/web/parts/errors.tsx';
import { TextArea } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import { importBody } from './api.ts';
import type { AdminDeps } from './deps.ts';
import type { ImportBody } from './import-body.ts';
import { adminPage, type PageContext } from './page.tsx';

export const showImport = (c: PageContext) => importForm(c, {});

export async function postImportPage(c: PageContext, deps: Pick<AdminDeps, 'directory' | 'note'>) {
  const text = entry(c.get('form'), 'file') ?? '';
  const body = bodyOf(text);
  if (body === undefined)
    return importForm(c, { text, problems: [{ field: 'file', code: 'not-json', text: 'This feed is not JSON.' }] });
  const imported = await importBody(deps, body, false);
  if (imported.is === 'bad') return importForm(c, { text, problems: imported.problems });
  if (imported.is === 'busy')
    return importForm(c, { text, problems: [{ field: 'file', code: 'busy', text: 'Another import is under way.' }] });
  return importForm(c, { done: Object.entries(imported.counts.imported).map(([what, count]) => `${count} ${what}`) });
}

/** A feed begins as JSON does; anything else is CSV. */
function bodyOf(text: string): ImportBody | undefined {
  if (!/^\s*[[{]/.test(text)) return { is: 'csv', text };
  try {
    return { is: 'feed', text, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function importForm(
  c: PageContext,
  { text = '', problems = [], done }: { text?: string; problems?: readonly Problem[]; done?: readonly string[] },
) {
  const shown = problems.map((problem) => ({ field: 'file', text: `${problem.field}: ${problem.text}` }));
  return adminPage(
    c,
    {
      title: 'Import',
      hasError: problems.length > 0,
      children: (
        <>
          <ErrorSummary problems={shown} />
          <h1>Import</h1>
          {done !== undefined && <p role="status">In force now: {done.join(', ')}.</p>}
          <p>
            Teams as CSV, with the columns id, name, kind, area, place, postcodes, practices, places, age_from, age_to,
            hours, cover24h, phone, email and capacity; lists have ; between their parts. Community services as an Open
            Referral UK feed in JSON. What has the same id is replaced. If one line is bad, nothing changes.
          </p>
          <p>Larger files go to POST /admin/directory/import.</p>
          <OwnForm c={c} action="/admin/import">
            <TextArea name="file" label="File" rows={15} maxCharacters={50_000} value={text} />
            <Button>Import</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
