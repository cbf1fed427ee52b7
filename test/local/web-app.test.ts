// Web app requests and answers by facts 2.1 and 2.2, and google.script.run by facts 7.1.
import { describe, expect, it } from 'vitest';
import { install, owner } from './script-support.ts';

const echo = `
function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e)); }
function doPost(e) { return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON); }`;

const bodyOf = (answer: { readonly kind: string }): unknown =>
  'body' in answer && typeof answer.body === 'string' ? JSON.parse(answer.body) : answer;

describe('the event object', () => {
  const { project } = install(echo);

  it('of a GET without a query', () => {
    expect(bodyOf(project.get({ queryString: '' }))).toEqual({
      queryString: '',
      parameter: {},
      parameters: {},
      contextPath: '',
      contentLength: -1,
    });
  });

  it('of a GET with repeated names and a path', () => {
    expect(bodyOf(project.get({ queryString: 'a=1&a=2&b=%E6%8A%95', pathInfo: 'x/y' }))).toEqual({
      queryString: 'a=1&a=2&b=%E6%8A%95',
      parameter: { a: '1', b: '投' },
      parameters: { a: ['1', '2'], b: ['投'] },
      contextPath: '',
      contentLength: -1,
      pathInfo: 'x/y',
    });
  });

  it('of a text/plain POST: the body is not read, its length is in bytes', () => {
    const contents = '{"text":"投诉"}';
    const type = 'text/plain;charset=UTF-8';
    expect(bodyOf(project.post({ queryString: 'q=1', contents, type }))).toEqual({
      queryString: 'q=1',
      parameter: { q: '1' },
      parameters: { q: ['1'] },
      contextPath: '',
      contentLength: 17,
      postData: { contents, length: 17, name: 'postData', type: 'text/plain' },
    });
  });

  it('of a form POST: names of query and body are merged', () => {
    const type = 'application/x-www-form-urlencoded';
    expect(bodyOf(project.post({ queryString: 'a=1', contents: 'a=2&b=3', type }))).toMatchObject({
      parameter: { a: '1', b: '3' },
      parameters: { a: ['1', '2'], b: ['3'] },
      postData: { contents: 'a=2&b=3' },
    });
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'takes the name %s, which every object has, as any other',
    (name) => {
      const answer = project.get({ queryString: `${name}=1&${name}=2` });
      expect(answer).toMatchObject({
        kind: 'text',
        body: expect.stringContaining(
          `"parameter":{"${name}":"1"},"parameters":{"${name}":["1","2"]}`,
        ),
      });
    },
  );

  it('the parameters c and sid are reserved', () => {
    expect(project.get({ queryString: 'sid=1' })).toMatchObject({ kind: 'error' });
  });
});

describe('what becomes of the result', () => {
  const get = (body: string) =>
    install(`function doGet(e) { ${body} }`).project.get({ queryString: '' });

  it('text has its content type, and a name when it is a download', () => {
    expect(
      get(
        "return ContentService.createTextOutput('a,b').setMimeType(ContentService.MimeType.CSV).downloadAsFile('a.csv');",
      ),
    ).toMatchObject({ kind: 'text', mimeType: 'text/csv', body: 'a,b', fileName: 'a.csv' });
  });

  it('HTML carries its title, meta tags and whether it may be framed', () => {
    expect(
      get(
        "return HtmlService.createHtmlOutput('<p>').setTitle('T').addMetaTag('viewport', 'v').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);",
      ),
    ).toMatchObject({
      kind: 'html',
      html: '<p>',
      title: 'T',
      metaTags: [{ name: 'viewport', content: 'v' }],
      frame: 'ALLOWALL',
    });
  });

  it('a thrown error is a page titled Error with the message in it', () => {
    const answer = get("throw new Error('<broken>');");
    expect(answer).toMatchObject({ kind: 'error', message: 'Error: <broken>' });
    expect(answer).toMatchObject({
      html: expect.stringMatching(/<title>Error<\/title>.*Error: &lt;broken&gt;/),
    });
  });

  it('nothing returned says so', () => {
    expect(get('')).toMatchObject({
      kind: 'error',
      message: 'The script completed but did not return anything.',
    });
  });

  it('a missing handler says which', () => {
    expect(
      install(echo.replace('doPost', 'other')).project.post({
        queryString: '',
        contents: '',
        type: '',
      }),
    ).toMatchObject({ kind: 'error', message: 'Script function not found: doPost' });
  });

  it('runs as the deployer for an unknown visitor', () => {
    const body =
      "return ContentService.createTextOutput([Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()].join('|'));";
    expect(get(body)).toMatchObject({ body: `${owner}|` });
  });
});

describe('google.script.run', () => {
  const { project } = install(`
    function add(a, b) { return a + b; }
    function hidden_() { return 1; }
    const arrow = () => 1;
    var menu = { item() { return 1; } };
    function echo(value) { return value; }
    function date() { return { when: [new Date()] }; }
    function gaps() { return [1, undefined, { a: undefined, b: null }]; }
    function none() {}
    function cyclic() { const value = {}; value.self = value; return value; }
    function fail() { const error = new Error('no'); error.code = 7; throw error; }`);
  const run = (name: string, ...args: readonly unknown[]) => project.scriptRun(name, args);

  it('passes plain values both ways, as copies', () => {
    expect(run('add', 1, 2)).toEqual({ ok: true, value: 3 });
    const value = { list: [1, 'a', true, null, { deep: '投' }] };
    expect(run('echo', value)).toEqual({ ok: true, value });
  });

  it.each(['hidden_', 'arrow', 'menu.item', 'nothing', 'toString'])(
    'does not see %s: only top-level functions not ending in _',
    (name) => {
      expect(run(name)).toEqual({
        ok: false,
        name: 'TypeError',
        message: `google.script.run.${name} is not a function`,
      });
    },
  );

  it('refuses Date, function and cyclic arguments', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const bad of [new Date(), () => 1, cycle, { deep: [new Date()] }]) {
      expect(run('echo', 1, bad)).toEqual({
        ok: false,
        name: 'TypeError',
        message: 'Failed due to illegal value in property: 1',
      });
    }
  });

  it('delivers null for what holds a Date or a cycle, or for nothing', () => {
    for (const name of ['date', 'cyclic', 'none']) {
      expect(run(name)).toEqual({ ok: true, value: null });
    }
  });

  it('undefined in lists becomes null, in objects it is left out', () => {
    expect(run('gaps')).toEqual({ ok: true, value: [1, null, { b: null }] });
  });

  it('of an error only name and message arrive', () => {
    expect(run('fail')).toEqual({ ok: false, name: 'ScriptError', message: 'Error: no' });
  });
});
