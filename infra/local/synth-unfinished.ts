/** While functions are still being written: builds what can be built and puts an empty folder in place of the rest. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundle, bundlesFolder, functionNames } from '../bundle.ts';
import { addSecurityRules } from '../checks.ts';
import { flags, openDoor } from '../open-door.ts';

for (const name of functionNames) {
  try {
    await bundle([name]);
  } catch (fault) {
    const [line] = String(fault instanceof Error ? fault.message : fault)
      .split('\n')
      .slice(0, 2);
    console.error(`left out: ${name} (${line})`);
    rmSync(join(bundlesFolder, name), { recursive: true, force: true });
    mkdirSync(join(bundlesFolder, name), { recursive: true });
    writeFileSync(join(bundlesFolder, name, 'not-built.txt'), name);
  }
}
const app = new App({ context: flags });
addSecurityRules(app);
openDoor(app);
app.synth();
