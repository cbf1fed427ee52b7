// Utilities by its reference page; expected digests and dates come from their standards or from Java's documentation.
import { describe, expect, it } from 'vitest';
import { install } from './script-support.ts';

const { evaluate, failure } = install(
  "function badPattern() { return Utilities.formatDate(new Date(), 'GMT', 'yyyy b'); }",
);

describe('formatDate: SimpleDateFormat letters (facts 6.3)', () => {
  const format = (moment: string, zone: string, pattern: string) =>
    evaluate(
      `return Utilities.formatDate(new Date('${moment}'), '${zone}', ${JSON.stringify(pattern)});`,
    );

  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-02 17:05:09'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-02T17:05:09.007+08:00'],
    ["hh 'o''clock' a, zzzz", "05 o'clock PM, China Standard Time"],
    ['EEE, d MMM yy', 'Mon, 2 Mar 26'],
    ['EEEE, MMMM', 'Monday, March'],
    ['k:K:h u D F', '17:5:5 1 61 1'],
    ['Z X XX', '+0800 +08 +0800'],
    ['G YYYY w W', 'AD 2026 10 1'],
  ])('%s', (pattern, text) => {
    expect(format('2026-03-02T09:05:09.007Z', 'Asia/Shanghai', pattern)).toBe(text);
  });

  it('follows daylight saving time', () => {
    expect(format('2026-07-01T12:00:00Z', 'Europe/Berlin', 'HH:mm Z')).toBe('14:00 +0200');
    expect(format('2026-01-01T12:00:00Z', 'Europe/Berlin', 'HH:mm Z')).toBe('13:00 +0100');
  });

  it('takes GMT offsets; an unknown zone is GMT', () => {
    expect(format('2026-01-01T12:00:00Z', 'GMT+8', 'HH:mm')).toBe('20:00');
    expect(format('2026-01-01T12:00:00Z', 'GMT-03:30', 'HH:mm XX')).toBe('08:30 -0330');
    expect(format('2026-01-01T12:00:00Z', 'Nowhere/City', 'HH:mm X')).toBe('12:00 Z');
  });

  it('YYYY is the year of the week: 31 December can be next year', () => {
    expect(format('2025-12-31T12:00:00Z', 'GMT', 'yyyy YYYY')).toBe('2025 2026');
  });

  it('refuses a letter that is none', () => {
    expect(failure('badPattern')).toBe("Illegal pattern character 'b'");
  });
});

describe('digests and signatures', () => {
  const hex = (call: string) =>
    evaluate(
      `return ${call}.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');`,
    );

  it.each([
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('%s of "abc" (RFC 1321, FIPS 180)', (algorithm, digest) => {
    expect(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'abc')`)).toBe(
      digest,
    );
  });

  it('gives signed bytes', () => {
    expect(
      evaluate("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 3);"),
    ).toEqual([-112, 1, 80]);
  });

  it('HMAC-SHA-256 of texts and of bytes (RFC 4231, case 2)', () => {
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    const text = 'what do ya want for nothing?';
    expect(hex(`Utilities.computeHmacSha256Signature('${text}', 'Jefe')`)).toBe(expected);
    expect(
      hex(
        `Utilities.computeHmacSha256Signature(Utilities.newBlob('${text}').getBytes(), Utilities.newBlob('Jefe').getBytes())`,
      ),
    ).toBe(expected);
  });

  it('HMAC with another algorithm, and text beyond ASCII as UTF-8 by default', () => {
    expect(
      hex(
        "Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe')",
      ),
    ).toBe('750c783e6ab0b503eaa86e310a5db738');
    expect(
      evaluate(`const { UTF_8, US_ASCII } = Utilities.Charset; const { MD5 } = Utilities.DigestAlgorithm;
        const of = (text, charset) => String(Utilities.computeDigest(MD5, text, charset));
        return [of('投') === of('投', UTF_8), of('投', US_ASCII) === of('?')];`),
    ).toEqual([true, true]);
  });
});

describe('Base64 and blobs', () => {
  it('encodes text and signed bytes; web-safe keeps the padding', () => {
    expect(
      evaluate(
        "return [Utilities.base64Encode('投诉'), Utilities.base64Encode([-1, -2]), Utilities.base64EncodeWebSafe([-1, -2]), Utilities.base64EncodeWebSafe([-5, -16])];",
      ),
    ).toEqual(['5oqV6K+J', '//4=', '__4=', '-_A=']);
  });

  it('decodes to signed bytes', () => {
    expect(
      evaluate("return [Utilities.base64Decode('//4='), Utilities.base64DecodeWebSafe('__4=')];"),
    ).toEqual([
      [-1, -2],
      [-1, -2],
    ]);
  });

  it('blobs carry bytes, type and name, and can be changed and copied', () => {
    expect(
      evaluate(`const blob = Utilities.newBlob('投', null, 'a.csv');
        const copy = blob.copyBlob().setName('b.html').setContentTypeFromExtension();
        return [blob.getBytes(), blob.getContentType(), blob.getDataAsString(), blob.getName(),
          copy.getContentType(), copy.setDataFromString('x').getDataAsString(), blob.getDataAsString()];`),
    ).toEqual([[-26, -118, -107], 'text/plain', '投', 'a.csv', 'text/html', 'x', '投']);
  });
});

describe('archives, CSV and text', () => {
  it('zips and unzips blobs by name', () => {
    expect(
      evaluate(`const zip = Utilities.zip([Utilities.newBlob('one', 'text/plain', 'a.txt'), Utilities.newBlob('二', 'text/csv', 'b.csv')], 'both.zip');
        return [zip.getName(), zip.getContentType(),
          ...Utilities.unzip(zip).map((file) => [file.getName(), file.getContentType(), file.getDataAsString()])];`),
    ).toEqual([
      'both.zip',
      'application/zip',
      ['a.txt', 'text/plain', 'one'],
      ['b.csv', 'text/csv', '二'],
    ]);
  });

  it('gzips and ungzips', () => {
    expect(
      evaluate(
        "const zipped = Utilities.gzip(Utilities.newBlob('text', 'text/plain', 'a.txt')); return [zipped.getName(), Utilities.ungzip(zipped).getDataAsString()];",
      ),
    ).toEqual(['a.txt.gz', 'text']);
  });

  it('parseCsv keeps quoted commas, quotes and line breaks', () => {
    expect(
      evaluate(
        `return [Utilities.parseCsv('a,"b,""c""\\nd"\\n1,2'), Utilities.parseCsv('a;b', ';')];`,
      ),
    ).toEqual([
      [
        ['a', 'b,"c"\nd'],
        ['1', '2'],
      ],
      [['a', 'b']],
    ]);
  });

  it.each([
    ["'%s has %d of %05.1f%%', 'Ann', 3.9, 2.25", 'Ann has 3 of 002.3%'],
    ["'[%-5s][%5s][%+d][%x]', 'ab', 'cd', 7, 255", '[ab   ][   cd][+7][ff]'],
    ["'%e', 12345.678", '1.234568e+04'],
  ])('formatString(%s)', (call, text) => {
    expect(evaluate(`return Utilities.formatString(${call});`)).toBe(text);
  });
});

describe('time and ids', () => {
  it('sleep lets virtual time pass', () => {
    expect(
      evaluate('const before = Date.now(); Utilities.sleep(2500); return Date.now() - before;'),
    ).toBe(2500);
  });

  it('getUuid gives version 4 ids', () => {
    expect(evaluate('return Utilities.getUuid();')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
