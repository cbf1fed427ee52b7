// The demo workbook's people can carry the plan: every role is held, everyone away has somebody who stands in.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { demoPeopleFor, typedPerson } from '../../local/start/demo-people.ts';
import { emptyFolder } from '../../local/start/empty-folder.ts';
import { openFolder } from '../../local/storage/folder-storage.ts';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import { presets } from '../../shared/plan/presets/presets.ts';
import type { Plan } from '../../shared/plan/schema.ts';

const demoPeople = demoPeopleFor(nutritionProgramme);

describe('the demo people', () => {
  it.each(presets.map((plan): [string, Plan] => [plan.id, plan]))(
    'hold every role of %s, and no other, in two regions',
    (_id, plan) => {
      const people = demoPeopleFor(plan);
      const held = new Set(people.map(({ role }) => role));
      expect([...held].sort()).toEqual(plan.roles.map(({ key }) => key).sort());
      expect(new Set(people.flatMap(({ region }) => region?.en ?? [])).size).toBe(2);
      expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    },
  );

  it('are two specialists and a city manager in each of two regions', () => {
    const counts: Record<string, number> = {};
    for (const { role, region } of demoPeople) {
      if (region) counts[`${role} ${region.en}`] = (counts[`${role} ${region.en}`] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'specialist Ganzhou': 2,
      "specialist Ji'an": 2,
      'city-manager Ganzhou': 1,
      "city-manager Ji'an": 1,
    });
  });

  it('have addresses that can reach nobody, each its own', () => {
    const addresses = demoPeople.map(({ email }) => email);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/@example\.org$/);
  });

  it('who are away name a deputy who is there', () => {
    const away = demoPeople.filter(({ awayDays }) => awayDays !== undefined);
    expect(away.length).toBeGreaterThan(0);
    for (const { deputy } of away) {
      const standIn = demoPeople.find(({ email }) => email === deputy);
      expect(standIn).toBeDefined();
      expect(standIn?.awayDays).toBeUndefined();
    }
  });

  it('are typed in the workbook’s language, deputies by the name that stands in the sheet', () => {
    const person = demoPeople.find(({ awayDays }) => awayDays !== undefined);
    if (!person) throw new Error('Nobody is away.');
    const day = (days: number) => `2026-03-0${2 + days}`;
    expect(typedPerson(person, demoPeople, 'zh-CN', () => '项目服务专员', day)).toEqual({
      name: '钟慧',
      email: 'zhong.hui@example.org',
      role: '项目服务专员',
      region: '吉安',
      deputy: '邝丽',
      awayFrom: '2026-03-02',
      awayTo: '2026-03-07',
      locale: 'zh-CN',
    });
  });
});

describe('--fresh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-fresh-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes away what was stored, leaves other files alone, and never a folder in use', () => {
    const storage = openFolder(folder);
    storage.append({ kept: true });
    storage.writeSnapshot({ kept: true });
    expect(() => emptyFolder(folder)).toThrow(/already open/);
    storage.close();
    writeFileSync(join(folder, 'letter.txt'), 'not ours');
    emptyFolder(folder);
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });
});
