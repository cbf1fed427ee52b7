// Sends submissions to the web app as the form does, and again when it is asked to.
import * as v from 'valibot';
import type { Project } from '../google/google.ts';
import type { Arrival } from './arrival.ts';
import type { Tally } from './tally.ts';

/** Attempts at a submission that the web app asks to send again. */
const mostAttempts = 20;

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), number: v.string(), level: v.string() }),
  v.object({ ok: v.literal(false), code: v.string(), retry: v.optional(v.number()) }),
]);
type Answer = v.InferOutput<typeof answerSchema>;

const send = (project: Project, { submission }: Arrival, tally: Tally): Answer => {
  const sent = project.post({
    queryString: '',
    contents: JSON.stringify(submission),
    type: 'text/plain;charset=utf-8',
  });
  if (sent.record) tally.execution(sent.record);
  return sent.kind === 'text'
    ? v.parse(answerSchema, JSON.parse(sent.body))
    : { ok: false, code: sent.kind };
};

/** Answers the number that the complaint was given, or undefined when it was refused for good. */
export const submit = (
  project: Project,
  arrival: Arrival,
  tally: Tally,
  wait: (milliseconds: number) => void,
): string | undefined => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = send(project, arrival, tally);
    if (answer.ok) {
      tally.levels.add(answer.level);
      return answer.number;
    }
    if (answer.retry === undefined || attempt === mostAttempts) {
      tally.refusals.add(answer.code);
      return undefined;
    }
    tally.resent += 1;
    wait(answer.retry * 1000);
  }
};
