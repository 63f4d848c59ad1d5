import { existsSync, readFileSync } from 'node:fs';

const lookEveryMs = 300;

/**
 * Calls `ended` when the npm that started us is gone: killed, it takes neither its shell nor us with it. Started by
 * hand, without npm, a run may outlive its shell.
 */
export function whenStarterEnds(environment: NodeJS.ProcessEnv, ended: () => void): void {
  if (environment['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const first = statusOf(parent);
  // Most shells put the command in their own place; some stay between npm and us.
  const isShell = first !== undefined && /^(ba|da|a|z|k)?sh$/.test(first.name);
  const timer = setInterval(() => {
    if (process.ppid === parent && (!isShell || statusOf(parent)?.parent === first.parent)) return;
    clearInterval(timer);
    ended();
  }, lookEveryMs);
  timer.unref();
}

/** Undefined where the system does not tell. */
function statusOf(pid: number): { readonly name: string; readonly parent: number } | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(file, 'utf8')) ?? [];
  return { name: name ?? '', parent: Number(parent) };
}
