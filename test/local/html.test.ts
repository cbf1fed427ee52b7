// HtmlService: outputs, files and templates, by facts 7 and 7.2.
import { describe, expect, it } from 'vitest';
import { install } from './script-support.ts';

const files = {
  page: '<p>Page</p>',
  list: '<ul>\n<? for (const name of names) { ?>\n<li><?= name ?></li>\n<? } ?>\n</ul>',
};
const { evaluate, failure } = install(
  `function missing() { HtmlService.createHtmlOutputFromFile('nowhere'); }
   function badMeta() { HtmlService.createHtmlOutput('').addMetaTag('refresh', '0'); }
   function failing() { HtmlService.createTemplate('<?= nothing.at.all ?>').evaluate(); }
   function double(value) { return value * 2; }`,
  { files },
);

const rendered = (template: string, value = '') =>
  evaluate(
    `const template = HtmlService.createTemplate(${JSON.stringify(template)});
     template.value = ${JSON.stringify(value)};
     return template.evaluate().getContent();`,
  );

describe('HtmlOutput', () => {
  it('is made of text, of a file, or of a blob', () => {
    expect(
      evaluate(`return [HtmlService.createHtmlOutput('<b>').append('x').appendUntrusted('<i>').getContent(),
        HtmlService.createHtmlOutputFromFile('page').getContent(),
        HtmlService.createHtmlOutput(Utilities.newBlob('<u>')).getContent()];`),
    ).toEqual(['<b>x&lt;i&gt;', '<p>Page</p>', '<u>']);
  });

  it('carries title, size and allowed meta tags', () => {
    expect(
      evaluate(`const output = HtmlService.createHtmlOutput('').setTitle('T').setWidth(300).setHeight(200)
          .addMetaTag('viewport', 'width=device-width');
        return [output.getTitle(), output.getWidth(), output.getHeight(),
          output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])];`),
    ).toEqual(['T', 300, 200, [['viewport', 'width=device-width']]]);
    expect(failure('badMeta')).toMatch(/^The meta tag you specified is not allowed/);
  });

  it('knows only the files of the project', () => {
    expect(failure('missing')).toBe('No HTML file named nowhere was found.');
  });
});

describe('templates', () => {
  it('run scriptlets with the fields set on them', () => {
    expect(
      evaluate(`const template = HtmlService.createTemplateFromFile('list');
        template.names = ['Ann', '<Bo>'];
        return template.evaluate().getContent();`),
    ).toBe('<ul>\n\n<li>Ann</li>\n\n<li>&lt;Bo&gt;</li>\n\n</ul>');
  });

  it("reach the script's own functions and services", () => {
    expect(rendered("<?= double(21) ?> <?= Utilities.formatString('%03d', 7) ?>")).toBe('42 007');
  });

  it('print only the first statement of a print tag', () => {
    expect(rendered("<?= 'a'; 'b' ?>")).toBe('a');
  });

  it('let a // comment swallow the rest of the line, HTML included', () => {
    expect(rendered('<? // gone ?><p>gone</p>\n<p>here</p>')).toBe('<p>here</p>');
  });

  it('report what fails in them as it is', () => {
    expect(failure('failing')).toBe('nothing is not defined');
  });
});

describe('escaping by context', () => {
  const evil = `"><script>alert('x')</script>`;

  it('<?!= prints as it is', () => {
    expect(rendered('<p><?!= value ?></p>', '<b>bold</b>')).toBe('<p><b>bold</b></p>');
  });

  it.each([
    [
      'text',
      '<p><?= value ?></p>',
      '<p>&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>',
    ],
    [
      'a quoted attribute',
      '<p title="<?= value ?>">',
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;">',
    ],
  ])('in %s', (_place, template, html) => {
    expect(rendered(template, evil)).toBe(html);
  });

  it('in an unquoted attribute a value cannot begin another attribute', () => {
    expect(rendered('<p title=<?= value ?>>', 'a onclick=b')).toBe('<p title=a&#32;onclick&#61;b>');
  });

  it('a link cannot run code', () => {
    expect(rendered('<a href="<?= value ?>">', 'javascript:alert(1)')).toBe('<a href="#">');
    expect(rendered('<a href="<?= value ?>">', 'https://example.com/?a=1&b=2')).toBe(
      '<a href="https://example.com/?a=1&amp;b=2">',
    );
    expect(rendered('<a href="/find?q=<?= value ?>">', 'a&b')).toBe('<a href="/find?q=a%26b">');
  });

  it('in a script a value is a text and nothing else', () => {
    const script = rendered('<script>const value = <?= value ?>;</script>', evil);
    expect(script).not.toContain('</script></script>');
    const literal = /const value = (".*");/.exec(String(script))?.[1] ?? '';
    expect(JSON.parse(literal)).toBe(evil);
    expect(rendered("<script>const value = '<?= value ?>';</script>", "'+alert(1)+'")).toBe(
      "<script>const value = '\\u0027\\u002balert\\u00281\\u0029\\u002b\\u0027';</script>",
    );
  });

  it('knows text again after a closed tag', () => {
    expect(rendered('<a href="x">&amp; <?= value ?>', '"')).toBe('<a href="x">&amp; &quot;');
  });
});
