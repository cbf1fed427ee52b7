// The four origins of the local Google: desk, web app, its content, partner site.
import type { Addresses } from './api-types.ts';
import { deskSite } from './desk/desk-site.ts';
import type { Host } from './host.ts';
import { type Handler, openSite, type Site, type SiteOutcome } from './http/site.ts';
import { createContentSite } from './web-app/content-site.ts';
import { deploymentPath, webAppSite } from './web-app/web-app-site.ts';

export type Sites = {
  readonly desk: Site;
  readonly webApp: Site;
  readonly content: Site;
  readonly partner: Site;
  readonly addresses: Addresses;
  close(): Promise<void>;
};

export type SitesOutcome =
  | { readonly ok: true; readonly sites: Sites }
  | Extract<SiteOutcome, { readonly ok: false }>;

/** Opens four origins on consecutive ports; port 0 takes any free ones. All of them or none. */
export const openSites = async (
  port: number,
  onFault: (error: unknown) => void,
): Promise<SitesOutcome> => {
  const open: Site[] = [];
  const close = async () => {
    await Promise.all(open.map((site) => site.close()));
  };
  for (const offset of [0, 1, 2, 3]) {
    const outcome = await openSite(port === 0 ? 0 : port + offset, onFault);
    if (!outcome.ok) {
      await close();
      return outcome;
    }
    open.push(outcome.site);
  }
  const [desk, webApp, content, partner] = open;
  if (!desk || !webApp || !content || !partner) throw new Error('Four sites were opened.');
  const addresses: Addresses = {
    desk: `${desk.origin}/`,
    webApp: `${webApp.origin}${deploymentPath}/exec`,
    content: `${content.origin}/`,
    partner: `${partner.origin}/`,
  };
  return { ok: true, sites: { desk, webApp, content, partner, addresses, close } };
};

/** Begins to answer: the host on the first three origins, the partner's own handler on the fourth. */
export const serve = (
  sites: Sites,
  host: Host,
  deskFolder: string,
  partner: Handler,
  realNow: () => number,
): void => {
  const content = createContentSite(sites.content.origin, sites.webApp.origin, realNow, host.text);
  sites.content.handle(content.handler);
  sites.webApp.handle(webAppSite(host, content));
  sites.desk.handle(deskSite(host, sites.addresses, sites.desk.port, deskFolder));
  sites.partner.handle(partner);
  host.clock.start();
};
