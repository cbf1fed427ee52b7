// Every language, on its own and side by side.
import { expect } from '@open-wc/testing';
import type { Locale } from '../../shared/model/submission.ts';
import { en, type FormText } from '../../shared/text/form/en.ts';
import { enFinish, type FinishText } from '../../shared/text/form/en-finish.ts';
import { zhCN, zhCNFinish } from '../../shared/text/form/zh-CN.ts';
import { zhTW, zhTWFinish } from '../../shared/text/form/zh-TW.ts';
import { chooseLocale, localeOf } from '../../widget/language/locale.ts';
import { expectAccessible } from './support/axe.ts';
import { answers, FormPage } from './support/form-page.ts';

const languages: Readonly<Record<Locale, FormText & FinishText>> = {
  en: { ...en, ...enFinish },
  'zh-CN': { ...zhCN, ...zhCNFinish },
  'zh-TW': { ...zhTW, ...zhTWFinish },
};

describe('the language', () => {
  for (const [locale, words] of Object.entries(languages)) {
    it(`${locale}: every step, error and outcome speaks it and is accessible`, async () => {
      const page = await FormPage.open({ lang: locale });
      expect(page.get('.form').lang).to.equal(locale);
      await page.shows(words.happenedTitle);
      await page.fails(words.descriptionMissing);
      await expectAccessible();
      page.type('description', answers.description);
      await page.goOn(words.productTitle);
      await expectAccessible();
      await page.goOn(words.personTitle);
      await expectAccessible();
      await page.goOn(words.contactTitle);
      await page.fails(words.nameMissing, words.contactMissing);
      await expectAccessible();
      page.type('name', answers.name);
      page.type('phone', answers.phone);
      await page.goOn(words.checkTitle);
      await page.fails(words.consentMissing);
      await expectAccessible();
      page.tick('consent');
      page.world.replies.unshift('html');
      page.press('.primary');
      await page.shows(words.waitingTitle);
      await expectAccessible();
      page.press('.primary');
      await page.shows(words.receiptTitle);
      await expectAccessible();
      expect(page.world.received[0]?.locale).to.equal(locale);
    });
  }

  it('two forms on one page speak two languages', async () => {
    const english = await FormPage.open({ lang: 'en', id: 'one' });
    const chinese = await FormPage.open({ lang: 'zh-TW', id: 'two' });
    await chinese.shows(zhTW.happenedTitle);
    expect(english.title).to.equal(en.happenedTitle);
    expect(english.text).to.contain('Damaged packaging');
    expect(chinese.text).to.contain('外包裝破損');
  });

  it('can change while somebody writes, and keeps what was written', async () => {
    const page = await FormPage.open({ lang: 'en' });
    page.type('description', '孩子发烧');
    page.tick('category', 'unwell');
    page.element.lang = 'zh-CN';
    await page.shows(zhCN.happenedTitle);
    await page.until(() => page.text.includes('有人不舒服'));
    expect(page.value('description')).to.equal('孩子发烧');
    expect(page.get('[value=unwell]').matches(':checked')).to.equal(true);
    expect(page.element.getAttribute('lang')).to.equal('zh-CN');
  });

  it('is the nearest one around when the tag names none', async () => {
    const page = await FormPage.open({ lang: 'en' });
    const around = document.createElement('section');
    around.lang = 'zh-Hant';
    page.element.after(around);
    const inner = document.createElement('complaint-form');
    inner.surroundings = page.world.surroundings;
    inner.endpoint = page.element.endpoint;
    around.append(inner);
    await page.until(() => inner.shadowRoot?.querySelector('#title') !== null);
    expect(inner.shadowRoot?.querySelector('#title')?.textContent).to.equal(zhTW.happenedTitle);
  });

  it('is found among the tags people and pages use', () => {
    const found = [
      'en-GB',
      'zh',
      'zh-CN',
      'zh-Hans-HK',
      'zh-SG',
      'zh-TW',
      'zh-Hant',
      'zh-HK',
      'fr',
    ];
    expect(found.map(localeOf)).to.deep.equal([
      'en',
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'zh-TW',
      'zh-TW',
      'zh-TW',
      undefined,
    ]);
    expect(chooseLocale(['', 'fr', 'zh-HK', 'en'])).to.equal('zh-TW');
    expect(chooseLocale(['fr'])).to.equal('en');
  });
});
