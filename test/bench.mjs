// `npm run bench -- rules`: measures on this machine, and says what it measured as a ratio that holds on any.
import { mustRun, tool } from '../local/bootstrap/command.mjs';
import { install } from '../local/bootstrap/install.mjs';
import { giveUp, step, Trouble } from '../local/bootstrap/terminal.mjs';

const benches = ['rules'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  giveUp(new Trouble(`No bench “${unknown.join(', ')}”. There is: ${benches.join(', ')}.`));
}
const build = () =>
  step('build', () =>
    mustRun(process.execPath, tool('vite/bin/vite.js', 'build', '--mode', 'bench')),
  );
await install().then(build).catch(giveUp);
for (const name of wanted.length > 0 ? wanted : benches) await import(`../dist/bench/${name}.js`);
