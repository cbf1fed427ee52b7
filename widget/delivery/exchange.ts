// One question to the web app and its answer. Google answers errors with a web page and status 200: only JSON counts.
import type { Surroundings } from './surroundings.ts';

/** The JSON that came back; undefined for no answer, a late answer, or anything that is not JSON. */
export const exchange = (
  { fetch, after }: Surroundings,
  url: string,
  request: RequestInit,
  patience: number,
): Promise<unknown> =>
  new Promise((resolve) => {
    const controller = new AbortController();
    const giveUp = after(patience, () => {
      controller.abort();
      resolve(undefined);
    });
    // The web app answers with a redirect to another origin and reads no cookies.
    fetch(url, { ...request, redirect: 'follow', credentials: 'omit', signal: controller.signal })
      .then((response) => response.text())
      .then((text): unknown => JSON.parse(text))
      .then(resolve, () => resolve(undefined))
      .finally(giveUp);
  });
