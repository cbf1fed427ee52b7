// `npm run plan -- …`: installs and builds what is missing, then checks, explains, compares or tries plans.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp } from './terminal.mjs';

await install().then(build).catch(giveUp);
// In this process, so arguments and the exit code need no passing on.
await import('../../dist/local/plan.js');
