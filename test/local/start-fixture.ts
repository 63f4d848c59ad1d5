import { run } from '../../infra/local/run.ts';

/** The local run with the small assembly of fixture.ts in place of the service's: `node start-fixture.ts ASSEMBLY …options`. */
const [assembly = '', ...options] = process.argv.slice(2);
await run(options, async () => assembly);
