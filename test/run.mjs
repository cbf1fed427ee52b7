// `npm test`: everything, from a fresh clone. `npm test -- rules lint` runs just these parts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../local/bootstrap/build.mjs';
import { ensureChromium } from '../local/bootstrap/chromium.mjs';
import { run, tool } from '../local/bootstrap/command.mjs';
import { install } from '../local/bootstrap/install.mjs';
import { giveUp, seconds, step, Trouble } from '../local/bootstrap/terminal.mjs';
import { checkTypes } from '../local/bootstrap/types.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'redress-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const add = (counts) =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/** A check that is no test: it adds a failure when it fails, and nothing to the tests that passed. */
const check = (work) => async () => {
  try {
    await work();
    return add([]);
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    return oneFailure;
  }
};

const lint = check(() =>
  step('lint', async (note) => {
    const { code, output } = await run(
      process.execPath,
      tool('@biomejs/biome/bin/biome', 'check', '--colors=off', '.'),
    );
    if (code !== 0) throw new Trouble(output);
    note('no findings');
  }),
);

/** Runs a test runner that leaves a JSON file at the path it is given, and reads the counts from it. */
async function counted(name, readCounts, start) {
  const path = join(scratch, `${name}.json`);
  const { code } = await start(path);
  if (!existsSync(path)) return oneFailure;
  const counts = add(readCounts(JSON.parse(readFileSync(path, 'utf8'))));
  return code !== 0 && counts.failed === 0 ? add([counts, oneFailure]) : counts;
}

/** A file that could not be loaded has no test results but a status: it counts as one failure. */
const countFile = ({ status, assertionResults }) => {
  const having = (...states) =>
    assertionResults.filter((one) => states.includes(one.status)).length;
  const failed = having('failed');
  return {
    passed: having('passed'),
    failed: failed === 0 && status === 'failed' ? 1 : failed,
    skipped: having('skipped', 'pending', 'todo', 'disabled'),
  };
};

const vitest = (name, ...parameters) =>
  counted(
    name,
    ({ testResults }) => testResults.map(countFile),
    (path) =>
      run(
        process.execPath,
        tool(
          'vitest/vitest.mjs',
          ...['run', '--mode', 'test', '--reporter=default', '--reporter=json'],
          ...[`--outputFile.json=${path}`, ...parameters],
        ),
        { show: true },
      ),
  );

const inChromium = () =>
  counted(
    'widget',
    (sessions) => sessions,
    (path) =>
      run(process.execPath, tool('@web/test-runner/dist/bin.js'), {
        show: true,
        env: { TEST_COUNTS: path },
      }),
  );

/** In the order that they run: what is quick to tell comes first. `checks` hold no tests to count. */
const parts = [
  { name: 'lint', work: lint, checks: true },
  { name: 'types', work: check(checkTypes), checks: true },
  { name: 'rules', work: () => vitest('rules', 'test/rules/') },
  { name: 'add-on', work: () => vitest('add-on', 'test/add-on/'), needs: [build] },
  { name: 'local', work: () => vitest('local', 'test/local/'), needs: [build] },
  { name: 'widget', work: inChromium, needs: [build, ensureChromium] },
  {
    name: 'journeys',
    work: () => vitest('journeys', '--config', 'test/journeys/vitest.config.ts'),
    needs: [build, ensureChromium],
  },
];

async function main(names) {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    throw new Trouble(
      `There is no part "${unknown.join('", "')}". Parts: ${parts.map(({ name }) => name).join(', ')}.`,
    );
  }
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
  await install();
  for (const prepare of new Set(chosen.flatMap(({ needs = [] }) => needs))) await prepare();

  const results = [];
  for (const { name, work } of chosen) {
    const started = performance.now();
    const counts = await work();
    results.push({ name, counts, time: seconds(started) });
  }

  const say = ({ passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log();
  for (const { name, counts, time } of results) {
    console.log(`${name.padEnd(10)} ${time.padStart(8)}  ${say(counts)}`);
  }
  const total = add(results.map(({ counts }) => counts));
  const ranNone = total.passed === 0 && chosen.some(({ checks }) => !checks);
  if (ranNone) console.error('No test passed.');
  process.exitCode = total.failed > 0 || ranNone ? 1 : 0;
  console.log(say(total));
}

await main(process.argv.slice(2)).catch(giveUp);
