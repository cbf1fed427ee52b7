// `npm run replay -- FILE`: installs and builds what is missing, replays, and shows the outcome on the desk.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp } from './terminal.mjs';

await install().then(build).catch(giveUp);
// In this process, so signals and the exit code need no passing on.
const { deskParameters } = await import('../../dist/local/replay.js');
if (deskParameters) {
  process.argv.splice(2, process.argv.length, ...deskParameters);
  await import('../../dist/local/start.js');
}
