import { run } from './run.ts';
import { synthesize } from './synth.ts';

/** `npm start`: the synthesized template on this machine, until Ctrl-C. */
await run(process.argv.slice(2), synthesize);
