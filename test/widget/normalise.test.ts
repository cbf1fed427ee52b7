// How people type, and what is meant by it.
import { expect } from '@open-wc/testing';
import {
  looksLikeEmail,
  looksLikePhone,
  tidyCode,
  tidyEmail,
  tidyLine,
  tidyText,
} from '../../shared/model/normalise.ts';

describe('tidying', () => {
  it('leaves a person’s own words as they are, but for the edges', () => {
    expect(tidyText(' 孩子发烧，３天了。\r\n怎么办？\u200B ')).to.equal(
      '孩子发烧，３天了。\n怎么办？',
    );
  });

  it('makes one line of pasted space and plain letters of wide ones', () => {
    expect(tidyLine('　李\t小梅 \n Ａｂ１２， ')).to.equal('李 小梅 Ab12，');
  });

  it('makes codes and phone numbers plain', () => {
    expect(tidyCode('（０７９７）１２３４−５６７')).to.equal('(0797)1234-567');
    expect(tidyCode('LOT–２０２６')).to.equal('LOT-2026');
  });

  it('makes an address of what a Chinese keyboard gives', () => {
    expect(tidyEmail(' ｌｉ＠example。com ')).to.equal('li@example.com');
    expect(tidyEmail('mailto:li @ example．com')).to.equal('li@example.com');
  });
});

describe('an e-mail address', () => {
  it('is recognised', () => {
    for (const good of ['li@example.com', 'a.b+c@mail.example.co', '李@例子.中国', 'x@123.com']) {
      expect(looksLikeEmail(good), good).to.equal(true);
    }
  });

  it('is not found where there is none', () => {
    const none = ['li', 'li@', '@example.com', 'li@example', 'li@example.', 'a@b.c', 'a b@c.de'];
    for (const bad of [...none, 'a@b..de', 'a@b.de,c@d.de', 'Li <li@example.com>']) {
      expect(looksLikeEmail(bad), bad).to.equal(false);
    }
  });
});

describe('a phone number', () => {
  it('is welcome in every form people write it', () => {
    for (const good of [
      '138 0000 0000',
      '+86-138-0000-0000',
      '12345',
      '1234567 转 8001, after six',
    ]) {
      expect(looksLikePhone(good), good).to.equal(true);
    }
    expect(looksLikePhone('1234')).to.equal(false);
  });
});
