// `/api/clock`: what time it is here, and jumps forward.
import * as v from 'valibot';
import type { ClockAnswer, ClockMoved } from '../api-types.ts';
import type { Host } from '../host.ts';
import { readJson } from '../http/json-body.ts';
import { json, problem } from '../http/message.ts';
import type { Route } from '../http/routes.ts';
import {
  furthestMoment,
  isoWithOffset,
  longestJumpDays,
  requestedMoment,
} from '../running-clock.ts';

const requestSchema = v.union([
  v.strictObject({ advance: v.string() }),
  v.strictObject({ to: v.string() }),
]);

export const clockRoutes = (host: Host): readonly Route[] => {
  const { google, text } = host;
  const iso = (moment: number) => isoWithOffset(moment, host.book.zone);
  return [
    {
      method: 'GET',
      path: '/api/clock',
      handle: () => json({ now: iso(google.clock.now()) } satisfies ClockAnswer),
    },
    {
      method: 'POST',
      path: '/api/clock',
      handle: async (request) => {
        const asked = await readJson(request, requestSchema, text);
        if (!asked.ok) return asked.answer;
        const now = google.clock.now();
        const moment = requestedMoment(asked.value, now, host.book.zone);
        if (moment === null) return problem(400, 'invalid', text.badMoment);
        if (moment < now) return problem(400, 'invalid', text.clockBack({ now: iso(now) }));
        const furthest = furthestMoment(now, host.book.zone);
        if (moment > furthest) {
          const refusal = text.clockTooFar({ days: longestJumpDays, last: iso(furthest) });
          return problem(400, 'invalid', refusal);
        }
        const fired = await host.clock.jump(moment);
        return json({
          now: iso(google.clock.now()),
          fired: fired.map(({ functionName, at }) => ({ function: functionName, at: iso(at) })),
        } satisfies ClockMoved);
      },
    },
  ];
};
