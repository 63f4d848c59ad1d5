import { App } from 'aws-cdk-lib';
import { bundle } from './bundle.ts';
import { isBundlingOff } from './bundling-switch.ts';
import { addSecurityRules } from './checks.ts';
import { flags, openDoor } from './open-door.ts';

const app = new App({ context: flags });
addSecurityRules(app);
if (!isBundlingOff(app)) await bundle();
openDoor(app);
app.synth();
