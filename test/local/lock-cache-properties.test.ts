// Locks, caches and properties, by facts 5.1 to 5.3.
import { describe, expect, it } from 'vitest';
import { install } from './script-support.ts';

describe('LockService', () => {
  const code = `
    function take() { return LockService.getScriptLock().tryLock(0); }
    function waitLock(ms) { LockService.getScriptLock().waitLock(ms); return Date.now(); }
    function tryLock(ms) { const before = Date.now(); return [LockService.getScriptLock().tryLock(ms), Date.now() - before]; }
    function again() {
      const lock = LockService.getScriptLock();
      const seen = [lock.hasLock(), lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
      lock.waitLock(0);
      lock.releaseLock();
      return [...seen, lock.hasLock()];
    }
    function hold() { LockService.getScriptLock().waitLock(10); PropertiesService.getScriptProperties().getKeys(); }
    function other() { console.log(String(take())); }`;

  it('nothing is held until it is tried; taking it again changes nothing; one release frees it', () => {
    expect(install(code).value('again')).toEqual([false, true, true, true, false]);
  });

  it('is free again when the execution has ended', () => {
    const { value } = install(code);
    expect([value('take'), value('take')]).toEqual([true, true]);
  });

  it('keeps another execution out while one holds it', () => {
    const { google, value } = install(code);
    const call = 'PropertiesService.getScriptProperties';
    google.faults.add({ kind: 'overlap', at: 1, call, run: 'other' });
    value('hold');
    expect(google.executions.at(0)).toMatchObject({ entry: 'other', log: [{ text: 'false' }] });
  });

  it('waits for a lock held elsewhere, and gets it when it comes free', () => {
    const { google, value } = install(code);
    google.faults.add({ kind: 'lock-held', scope: 'script', milliseconds: 3000 });
    expect(value('tryLock', 5000)).toEqual([true, 3000]);
  });

  it('tryLock gives up after its time, waitLock throws', () => {
    const { google, value, failure } = install(code);
    google.faults.add({ kind: 'lock-held', scope: 'script', milliseconds: 9000 });
    expect(value('tryLock', 5000)).toEqual([false, 5000]);
    expect(failure('waitLock', 100)).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('a negative timeout is false for tryLock', () => {
    expect(install(code).value('tryLock', -1)).toEqual([false, 0]);
  });
});

describe('CacheService', () => {
  const code = `
    function put(key, value, seconds) { CacheService.getScriptCache().put(key, value, seconds); }
    function get(key) { return CacheService.getScriptCache().get(key); }
    function fill(count) {
      const cache = CacheService.getScriptCache();
      for (let index = 0; index < count; index++) cache.put('k' + index, 'v', 600 + index);
      return Object.keys(cache.getAll(Array.from({ length: count }, (_, index) => 'k' + index))).length;
    }
    function document() { return [CacheService.getDocumentCache() === null]; }
    function doGet() { return ContentService.createTextOutput(String(CacheService.getDocumentCache())); }`;

  it('keeps a value for 600 seconds by default', () => {
    const { google, value } = install(code);
    value('put', 'a', 'text');
    google.clock.advance('PT9M59S');
    expect(value('get', 'a')).toBe('text');
    google.clock.advance('PT1S');
    expect(value('get', 'a')).toBeNull();
  });

  it('keeps none longer than six hours', () => {
    const { google, value } = install(code);
    value('put', 'a', 'text', 10 * 3600);
    google.clock.advance('PT6H');
    expect(value('get', 'a')).toBeNull();
  });

  it('refuses values over 100 kB and keys over 250 characters', () => {
    const { failure, value } = install(code);
    expect(failure('put', 'a', 'x'.repeat(100 * 1024 + 1))).toBe('Argument too large: value');
    expect(failure('put', 'k'.repeat(251), 'x')).toBe('Argument too large: key');
    expect(value('put', 'k'.repeat(250), 'x'.repeat(100 * 1024))).toBeUndefined();
  });

  it('over 1,000 items drops those that expire first, down to 900', () => {
    const { value } = install(code);
    expect(value('fill', 1000)).toBe(1000);
    expect(value('fill', 1001)).toBe(900);
    expect([value('get', 'k0'), value('get', 'k1000')]).toEqual([null, 'v']);
  });

  it('has no document cache in a web app (facts 2.4)', () => {
    const { project, value } = install(code);
    expect(project.get({ queryString: '' })).toMatchObject({ body: 'null' });
    expect(value('document')).toEqual([false]);
  });
});

describe('PropertiesService', () => {
  const code = `
    const properties = () => PropertiesService.getScriptProperties();
    function set(key, value) { properties().setProperty(key, value); }
    function get(key) { return properties().getProperty(key); }
    function all() { return properties().getProperties(); }
    function replace() { properties().setProperties({ b: 2 }, true); }
    function merge() { properties().setProperties({ b: 2 }); }
    function remove(key) { properties().deleteProperty(key); }
    function mine(value) { PropertiesService.getUserProperties().setProperty('mine', value); }
    function readMine() { return PropertiesService.getUserProperties().getProperty('mine'); }
    function fill() { for (let index = 0; index < 100; index++) set('key' + index, 'x'.repeat(9 * 1024)); }`;

  it('keeps text across executions; what is missing is null', () => {
    const { value } = install(code);
    value('set', 'a', 1);
    expect([value('get', 'a'), value('get', 'b')]).toEqual(['1', null]);
  });

  it('setProperties adds, or with true deletes the rest', () => {
    const { value } = install(code);
    value('set', 'a', 'one');
    value('merge');
    expect(value('all')).toEqual({ a: 'one', b: '2' });
    value('replace');
    expect(value('all')).toEqual({ b: '2' });
    value('remove', 'b');
    expect(value('all')).toEqual({});
  });

  it('refuses a value over 9 kB, in bytes', () => {
    const { failure, value } = install(code);
    expect(value('set', 'a', 'x'.repeat(9 * 1024))).toBeUndefined();
    expect(failure('set', 'a', '投'.repeat(3 * 1024 + 1))).toBe('Argument too large: value');
  });

  it('refuses a store over 500 kB', () => {
    const { failure, value } = install(code);
    expect(failure('fill')).toMatch(/^You have exceeded the property storage quota/);
    expect(Object.keys(value('all') as object)).toHaveLength(55);
  });

  it('keeps user properties apart by user', () => {
    const { project, value } = install(code);
    value('mine', 'secret');
    const other = { context: 'editor', effectiveUser: 'other@example.com' } as const;
    expect(project.run('readMine', [], other)).toMatchObject({ value: null });
    expect(value('readMine')).toBe('secret');
  });
});
