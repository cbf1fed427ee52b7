// `npm run screenshots`: takes the pictures of the README anew, from the running product.
import { build } from '../local/bootstrap/build.mjs';
import { ensureChromium } from '../local/bootstrap/chromium.mjs';
import { fromRoot } from '../local/bootstrap/command.mjs';
import { install } from '../local/bootstrap/install.mjs';
import { giveUp, step } from '../local/bootstrap/terminal.mjs';

async function take() {
  await install();
  await build();
  await ensureChromium();
  await step('pictures', async (note) => {
    // Vite reads TypeScript; it is there only now that everything is installed.
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport(fromRoot('test/journeys/pictures.ts'), {
      configFile: false,
      logLevel: 'error',
      root: fromRoot('.'),
    });
    await module.takePictures(fromRoot('test/pictures'));
    note('test/pictures');
  });
}

await take().catch(giveUp);
