// A table of calls: method and path with `:names`, found in order.
import type { Messages } from '../text/messages.ts';
import { type Answer, plain, problem, type Request } from './message.ts';

export type Parameters = Readonly<Record<string, string>>;
export type Route = {
  readonly method: 'GET' | 'POST';
  /** `/api/tabs/:name/cells`; a name stands for one segment. */
  readonly path: string;
  readonly handle: (request: Request, parameters: Parameters) => Answer | Promise<Answer>;
};

const decoded = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

const match = (pattern: string, path: string): Parameters | null => {
  const names = pattern.split('/');
  const segments = path.split('/');
  if (names.length !== segments.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = segments[index] ?? '';
    if (!name.startsWith(':')) {
      if (name !== segment) return null;
      continue;
    }
    const value = decoded(segment);
    if (value === null) return null;
    parameters[name.slice(1)] = value;
  }
  return parameters;
};

/** Answers by the first route that fits; a path that is known for another method is refused as such. */
export const answerByRoute = (
  routes: readonly Route[],
  request: Request,
  text: Messages,
): Answer | Promise<Answer> => {
  const fitting = routes.flatMap((route) => {
    const parameters = match(route.path, request.path);
    return parameters ? [{ route, parameters }] : [];
  });
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const found = fitting.find(({ route }) => route.method === method);
  if (found) return found.route.handle(request, found.parameters);
  if (fitting.length === 0) {
    return problem(404, 'not-found', text.noSuchCall({ path: request.path }));
  }
  const allowed = fitting.map(({ route }) => route.method).join(', ');
  if (request.method === 'OPTIONS') return plain(204, '', { Allow: allowed });
  return problem(405, 'method-not-allowed', text.wrongMethod({ allowed }));
};
