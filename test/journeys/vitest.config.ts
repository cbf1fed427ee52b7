// Journeys drive the whole product through `npm start` and a browser, one after the other.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/journeys/**/*.test.ts'],
    fileParallelism: false,
    // What follows a step that failed would only fail with it.
    bail: 1,
    // A cold machine starts the server and a browser in the first hook.
    hookTimeout: 180_000,
    testTimeout: 60_000,
  },
});
