import { openHome } from './home.ts';
import { readOptions } from './options.ts';
import { whenStarterEnds } from './starter.ts';
import { Trouble } from './trouble.ts';

/** Whatever hangs longer is left behind: everything acknowledged is on disk already. */
const stopWithinMs = 3_000;

/** Runs until Ctrl-C, a signal, or the loss of something it cannot do without. `makeAssembly` gives the template to run. */
export async function run(
  args: readonly string[],
  makeAssembly: (say: (line: string) => void) => Promise<string>,
): Promise<void> {
  // Lambda's own zone: a date that is formatted without a zone must look the same here.
  process.env['TZ'] = 'UTC';
  const say = (line: string) => console.log(line);
  try {
    whenStarterEnds(process.env, () => process.exit(1));
    const home = await openHome(readOptions(args, process.cwd()), say, makeAssembly);
    const stop = stopOnce(home.stop);
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
}

function stopOnce(stopHome: () => Promise<void>): (code: number) => void {
  let stopping = false;
  return (code) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(code), stopWithinMs).unref();
    void stopHome().finally(() => process.exit(code));
  };
}
