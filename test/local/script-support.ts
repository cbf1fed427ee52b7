// A Google with one small script in it, for tests of the host itself.
import type { ExecutionRecord, Google, GoogleOptions, Project } from '../../local/google/google.ts';
import { createGoogle } from '../../local/index.ts';

export const startMoment = Date.parse('2026-03-02T09:00:00+08:00');
export const zone = 'Asia/Shanghai';
export const owner = 'owner@example.com';

export type Installed = {
  readonly google: Google;
  readonly project: Project;
  readonly fileId: string;
  /** What the function returns, copied out; fails the test when it throws. */
  value(functionName: string, ...args: readonly unknown[]): unknown;
  /** What the body of a function returns when run as from the script editor. */
  evaluate(body: string): unknown;
  /** The message of the error it throws. */
  failure(functionName: string, ...args: readonly unknown[]): string;
  record(functionName: string): ExecutionRecord;
};

export type Parts = GoogleOptions & {
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
};

/** Bodies given to `evaluate` are installed as further functions beside the code. */
export function install(code: string, { manifest, files = {}, ...options }: Parts = {}): Installed {
  const google = createGoogle({
    now: startMoment,
    timeZone: zone,
    user: owner,
    seed: 1,
    jitter: false,
    ...options,
  });
  const [known] = google.books.ids();
  const fileId = known ?? google.createBook('Test').id;
  const wholeManifest = { timeZone: zone, ...manifest };
  const put = (source: string) =>
    google.install({ code: source, manifest: wholeManifest, files }, fileId);
  const project = put(code);
  const run = (functionName: string, args: readonly unknown[]) =>
    project.run(functionName, args, { context: 'editor' });
  const value = (functionName: string, ...args: readonly unknown[]) => {
    const result = run(functionName, args);
    if (result.ok) return result.value;
    throw new Error(`${result.error.name}: ${result.error.message}`);
  };
  return {
    google,
    project,
    fileId,
    value,
    evaluate(body) {
      put(`${code}\nfunction evaluated() { ${body} }`);
      const result = value('evaluated');
      put(code);
      return result;
    },
    failure(functionName, ...args) {
      const result = run(functionName, args);
      if (result.ok) throw new Error(`${functionName} did not fail.`);
      return result.error.message;
    },
    record: (functionName) => run(functionName, []).record,
  };
}
