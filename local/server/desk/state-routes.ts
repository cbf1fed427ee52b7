// `/api/state`: what there is to see, in short.
import type { Tab } from '../../book/tab.ts';
import type { InstalledTrigger } from '../../google/google.ts';
import type { Addresses, StateAnswer, TabSummary, TriggerSummary } from '../api-types.ts';
import type { Host } from '../host.ts';
import { json } from '../http/message.ts';
import type { Route } from '../http/routes.ts';
import { isoWithOffset } from '../running-clock.ts';
import { tabKey } from '../tabs/tab-names.ts';
import type { PanelKeeper } from './panel.ts';

const tabSummary = (host: Host, tab: Tab): TabSummary => ({
  id: tab.id,
  key: tabKey(host, tab),
  title: tab.name,
  rows: Math.max(0, tab.lastRow - 1),
  hidden: tab.properties.hidden,
  colour: tab.properties.color,
});

const triggerSummary = (trigger: InstalledTrigger, zone: string): TriggerSummary => ({
  id: trigger.uniqueId,
  function: trigger.functionName,
  kind: trigger.event,
  next: trigger.due === undefined ? null : isoWithOffset(trigger.due, zone),
});

export const stateRoutes = (
  host: Host,
  panel: PanelKeeper,
  addresses: Addresses,
): readonly Route[] => {
  const state = (): StateAnswer => {
    const { google, project, book } = host;
    const { plan, lastSweep } = host.describe();
    return {
      now: isoWithOffset(google.clock.now(), book.zone),
      plan,
      locale: host.locale,
      title: book.name,
      tabs: book.tabs.map((tab) => tabSummary(host, tab)),
      triggers: project.triggers().map((trigger) => triggerSummary(trigger, book.zone)),
      quota: { mailsLeft: google.mailbox.remainingQuota(google.user) },
      lastSweep,
      addresses,
      panel: panel.summary(),
    };
  };
  return [{ method: 'GET', path: '/api/state', handle: () => json(state()) }];
};
