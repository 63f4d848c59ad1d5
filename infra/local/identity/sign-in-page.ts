import { html } from 'hono/html';

interface ListedTeam {
  readonly id: string;
  readonly name: string;
  readonly area: string;
}

/** A page to say who to be. At home nobody has a password: the point is the real exchange of codes and tokens behind it. */
export function signInPage(teams: readonly ListedTeam[], missing: string | undefined): string {
  const areas = [...new Set(teams.map((team) => team.area))].filter((area) => area !== '');
  return String(html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Who do you want to be?</title>
<style>
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
  fieldset { border: 0; padding: 0; margin: 0 0 1.5rem; } legend, label { font-weight: 600; }
  label.choice { font-weight: 400; display: block; padding: .3rem 0; } select, input[type=text] { font: inherit; width: 100%; padding: .4rem; }
  button { font: inherit; padding: .6rem 1.4rem; } .problem { border-left: .4rem solid #b00; padding-left: .8rem; }
</style></head>
<body>
<h1>Who do you want to be?</h1>
<p>This stands in for the sign-in of staff on this machine. Nobody real has an account here.</p>
${missing === undefined ? '' : html`<p class="problem" role="alert">Choose ${missing === 'team' ? 'at least one team' : `a ${missing}`} and try again.</p>`}
<form method="post">
  <fieldset><legend>I am</legend>
    <label class="choice"><input type="radio" name="role" value="team" checked> a worker in a team</label>
    <label class="choice"><input type="radio" name="role" value="lead"> a lead who reads the figures</label>
    <label class="choice"><input type="radio" name="role" value="partner"> a worker of a partner, such as a GP practice</label>
    <label class="choice"><input type="radio" name="role" value="admin"> an administrator of the directory</label>
  </fieldset>
  <p><label for="name">My name</label><input type="text" id="name" name="name" value="Robin Worker" maxlength="100"></p>
  <p><label for="team">Teams, for a worker</label>
    <select id="team" name="team" multiple size="10">${teams.map((team) => html`<option value="${team.id}">${team.name} (${team.id})</option>`)}</select></p>
  <p><label for="scope">Scope, for a lead</label>
    <select id="scope" name="scope"><option value="national">The whole country</option>${areas.map((area) => html`<option value="${area}">${area}</option>`)}</select></p>
  <p><label for="organisation">Organisation code, for a partner</label><input type="text" id="organisation" name="organisation" value="A99911"></p>
  <button>Sign in</button>
</form>
</body></html>`);
}
