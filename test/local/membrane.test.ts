// What passes between script and services, and how it can be made to fail (facts 1.1; our faults).
import { describe, expect, it } from 'vitest';
import { install } from './script-support.ts';

describe('service objects', () => {
  const { evaluate } = install('');

  it('says of a missing method that it is not provided, and keeps note of it', () => {
    const { failure, record } = install(
      'function run() { CacheService.getScriptCache().putForever("a", "b"); }',
    );
    expect(failure('run')).toBe('Cache.putForever is not provided here.');
    expect(record('run').notProvided).toEqual(['Cache.putForever']);
  });

  it('answers errors of its own as Exception, an Error of the script (facts 1.1)', () => {
    expect(
      evaluate(`try { Utilities.base64Decode('%%%'); } catch (error) {
        return [error.name, error instanceof Error, error.message, /\\.ts/.test(error.stack)];
      }`),
    ).toEqual(['Exception', true, 'Could not decode string.', false]);
  });

  it("hands out lists and objects of the script's own world", () => {
    expect(
      evaluate(`const properties = PropertiesService.getScriptProperties().setProperty('a', '1');
        return [properties.getKeys() instanceof Array, properties.getProperties() instanceof Object,
          Utilities.parseCsv('a,b')[0] instanceof Array];`),
    ).toEqual([true, true, true]);
  });

  it('is the same object each time, prints its class and has no contents to list', () => {
    expect(
      evaluate(`const blob = Utilities.newBlob('a');
        return [blob.setName('b') === blob, String(blob), JSON.stringify(blob), Object.keys(blob)];`),
    ).toEqual([true, 'Blob', '{}', []]);
  });

  it('shows enumerations that stringify to their names (facts 1.1)', () => {
    expect(
      evaluate(`const { JSON: json, TEXT } = ContentService.MimeType;
        return [JSON.stringify(json), String(TEXT), TEXT.ordinal(), json.compareTo(TEXT)];`),
    ).toEqual(['"JSON"', 'TEXT', 6, -2]);
  });

  it('reaches nothing behind the handle', () => {
    expect(
      evaluate(`return ['execution', 'stores'].map((name) => {
        try { return typeof PropertiesService[name]; } catch (error) { return error.message; }
      });`),
    ).toEqual([
      'PropertiesService.execution is not provided here.',
      'PropertiesService.stores is not provided here.',
    ]);
  });
});

describe('faults', () => {
  const code = `function run() {
    const properties = PropertiesService.getScriptProperties();
    for (const key of ['a', 'b', 'c']) {
      try { properties.setProperty(key, 'written'); } catch (error) { console.log(error.message); }
    }
    return properties.getKeys();
  }
  function other() { PropertiesService.getScriptProperties().setProperty('other', 'written'); }`;

  it('throws once at the nth call of a method', () => {
    const { google, value } = install(code);
    google.faults.add({ kind: 'throw', at: 2, call: 'Properties.setProperty', message: 'Oh' });
    expect(value('run')).toEqual(['a', 'c']);
    expect(google.executions.at(-1)?.log).toEqual([{ level: 'log', text: 'Oh' }]);
    expect(google.faults.list()).toEqual([]);
  });

  it('kills before the nth call: nothing after it has any effect, whatever the script catches', () => {
    const { google, project, failure } = install(code);
    google.faults.add({ kind: 'kill', at: 2, call: 'Properties.setProperty' });
    expect(failure('run')).toBe('Stopped before Properties.setProperty.');
    expect(project.scriptProperties()).toEqual({ a: 'written' });
  });

  it('kills after the nth call: its effect stays', () => {
    const { google, project, failure } = install(code);
    google.faults.add({ kind: 'kill', at: 2, call: 'Properties.setProperty', when: 'after' });
    expect(failure('run')).toBe('Stopped after Properties.setProperty.');
    expect(project.scriptProperties()).toEqual({ a: 'written', b: 'written' });
  });

  it('counts all calls when none is named, and spares other functions', () => {
    const { google, value, failure } = install(code);
    google.faults.add({ kind: 'kill', at: 1, entry: 'run' });
    value('other');
    expect(failure('run')).toBe('Stopped before PropertiesService.getScriptProperties.');
  });

  it('runs another execution in the middle of one', () => {
    const { google, project, value } = install(code);
    google.faults.add({
      kind: 'overlap',
      at: 3,
      call: 'Properties.setProperty',
      entry: 'run',
      run: 'other',
    });
    expect(value('run')).toEqual(['a', 'b', 'other', 'c']);
    expect(google.executions.map(({ entry }) => entry)).toEqual(['other', 'run']);
    expect(Object.keys(project.scriptProperties())).toContain('other');
  });
});

describe('permissions', () => {
  const code = `function mail() { MailApp.sendEmail('a@example.com', 'Subject', 'Body'); }
    function quota() { return MailApp.getRemainingDailyQuota(); }`;

  it("a scope missing from the manifest refuses the call in Google's words (facts 8.2)", () => {
    const { failure } = install(code, { manifest: { oauthScopes: [] } });
    expect(failure('mail')).toBe(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('a manifest that names the scope, or names none, allows it', () => {
    const oauthScopes = ['https://www.googleapis.com/auth/script.send_mail'];
    expect(install(code, { manifest: { oauthScopes } }).value('quota')).toBe(100);
    expect(install(code).value('quota')).toBe(100);
  });

  it('a simple trigger may not send mail (facts 4.1)', () => {
    const { google, fileId } = install(`${code}\nfunction onOpen() { mail(); }`);
    google.openEditor(fileId);
    expect(google.executions.at(-1)?.error).toMatch(/^You do not have permission to call MailApp/);
    expect(google.mailbox.sent()).toEqual([]);
  });
});
