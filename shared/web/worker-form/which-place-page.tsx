import type { PlaceOfTeam } from '../../routing/places-apart.ts';
import { Radios } from '../parts/choices.tsx';
import { Button } from '../parts/links.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { type FormContext, type WorkerForm, wayOf } from './form.ts';

/** One question for who lives where the catchments of teams meet. It may be passed: then the first team takes it. */
export const whichPlacePage = (c: FormContext, form: WorkerForm, places: readonly PlaceOfTeam[]) =>
  form.page(c, {
    title: 'Which place are they nearest to?',
    width: 'reading',
    back: wayOf(form).pathOf('where'),
    children: (
      <OwnForm c={c} action={`${form.path}/which-place`}>
        <Radios
          name="place"
          label="Which place are they nearest to?"
          hint="More than one team works around there."
          heading
          choices={[
            ...places.map(({ place, called, team }) => ({ value: place, label: called, hint: team })),
            { value: '', label: 'Not sure' },
          ]}
          chosen={[]}
        />
        <Button>Continue</Button>
      </OwnForm>
    ),
  });
