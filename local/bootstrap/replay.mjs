// `npm run replay -- FILE`: installs and builds what is missing, then becomes the replay.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp } from './terminal.mjs';

await install().then(build).catch(giveUp);
// In this process, so signals, arguments and the exit code need no passing on.
await import('../../dist/local/replay.js');
