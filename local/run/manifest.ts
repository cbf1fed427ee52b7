// appsscript.json, as far as running the script depends on it (facts 8).
import * as v from 'valibot';

const manifestSchema = v.object({
  timeZone: v.optional(v.string(), 'America/New_York'),
  /** When present, the list is final (facts 8.2). */
  oauthScopes: v.optional(v.array(v.string())),
  runtimeVersion: v.optional(v.literal('V8'), 'V8'),
  webapp: v.optional(
    v.object({
      executeAs: v.optional(v.picklist(['USER_DEPLOYING', 'USER_ACCESSING']), 'USER_DEPLOYING'),
      access: v.optional(v.picklist(['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS']), 'MYSELF'),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Takes the file's text or its parsed content; throws in words what is wrong with it. */
export function parseManifest(manifest: unknown): Manifest {
  const content: unknown = typeof manifest === 'string' ? JSON.parse(manifest) : manifest;
  const result = v.safeParse(manifestSchema, content);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`appsscript.json, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`);
}
