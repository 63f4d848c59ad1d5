import { openHome } from './home.ts';
import { readOptions } from './options.ts';
import { Trouble } from './trouble.ts';

/** `npm start`: the synthesized template on this machine, until Ctrl-C. */
const say = (line: string) => console.log(line);
// Lambda's own zone: a date that is formatted without a zone must look the same here.
process.env['TZ'] = 'UTC';

try {
  const options = readOptions(process.argv.slice(2), process.cwd());
  const home = await openHome(options, say);
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs is left behind: everything acknowledged is on disk already.
    setTimeout(() => process.exit(code), 3_000).unref();
    void home.stop().finally(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  home.onFailure((reason) => {
    console.error(reason);
    stop(1);
  });
  say(`ready ${home.url}`);
} catch (fault) {
  console.error(fault instanceof Trouble ? fault.message : fault);
  process.exit(1);
}
