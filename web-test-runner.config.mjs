// Element tests in a real Chromium; `npm test` installs one where it can and counts what passes.
import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumFlags, findChromium } from './local/bootstrap/chromium.mjs';
import { fromRoot } from './local/bootstrap/command.mjs';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** A page that failed before its tests could run has no tests but an error: it counts as one failure. */
const countSession = ({ testResults, passed }) => {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const green = tests.filter((test) => test.passed && !test.skipped).length;
  const red = tests.length - green - skipped;
  return { passed: green, failed: red === 0 && !passed ? 1 : red, skipped };
};

/** Leaves the counts where `test/run.mjs` asked for them. */
const countReporter = () => ({
  stop({ sessions }) {
    if (process.env.TEST_COUNTS) {
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify([...sessions].map(countSession)));
    }
  },
});

export default {
  files: 'test/widget/**/*.test.ts',
  concurrentBrowsers: 1,
  concurrency: 2,
  // A shared machine may be slow to serve a lazy chunk.
  testFramework: { config: { timeout: 10_000 } },
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fromRoot('tsconfig.json') }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findChromium(), args: chromiumFlags },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'en-US', timezoneId: 'UTC' }),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
