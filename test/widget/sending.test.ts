// Sending, as a person sees it: the receipt, the wait, the refusal.
import { expect } from '@open-wc/testing';
import { expectAccessible } from './support/axe.ts';
import { FormPage } from './support/form-page.ts';
import { receipt, type World } from './support/world.ts';

const refuse = (world: World, code: 'invalid' | 'busy' | 'too-large' | 'refused', more = {}) => {
  world.replies = [{ ok: false, code, message: 'The office says no.', ...more }, receipt];
};

describe('sending', () => {
  it('sends what was answered and nothing else, and shows the receipt', async () => {
    const page = await FormPage.open();
    await page.send();
    await page.shows('We have your complaint');
    expect(page.world.received).to.deep.equal([
      {
        kind: 'complaint',
        requestId: '00000000-0000-4000-8000-000000000001',
        site: 'little-sprouts',
        locale: 'en',
        description: 'The bag was open.',
        symptoms: [],
        signals: [],
        reporter: { name: '李小梅', phone: '138 0000 0000' },
        consent: true,
      },
    ]);
    expect(page.get('.number').innerText).to.contain('C26-00421-3');
    expect(page.text).to.contain('A first answer by 10:42 today');
    expect(page.get('time').getAttribute('datetime')).to.equal('2026-11-20T10:42:00+08:00');
    expect(page.get('time').innerText).to.equal('Fri 20 Nov, 10:42');
    expect(page.get('code').innerText).to.equal('k7Qm-2xTf');
    expect(page.focused?.id).to.equal('title');
    page.expectEvent('complaint-submitted', { number: 'C26-00421-3' });
    await expectAccessible();
  });

  it('tells the page nothing that a person wrote', async () => {
    const page = await FormPage.open();
    await page.send({ email: 'li@example.com' });
    await page.shows('We have your complaint');
    const told = JSON.stringify(page.events);
    for (const secret of ['李小梅', '138', 'li@example.com', 'bag', 'k7Qm']) {
      expect(told).not.to.contain(secret);
    }
  });

  it('says that it is not sent yet, counts down, and sends on demand', async () => {
    const page = await FormPage.open();
    page.world.replies = ['html', 'never'];
    await page.send();
    await page.shows('Not sent yet');
    expect(page.get('.countdown').innerText).to.equal('Trying again in 3 s');
    expect(page.text).to.contain('You may close the page');
    page.expectEvent('complaint-error', { kind: 'delivery', fields: [] });
    await expectAccessible();
    page.world.pass(1_000);
    await page.until(() => page.get('.countdown').innerText === 'Trying again in 2 s');
    page.press('.primary');
    await page.shows('Sending your complaint…');
    expect(page.get('.primary').getAttribute('aria-disabled')).to.equal('true');
    expect(page.world.received.length).to.equal(2);
    await expectAccessible();
  });

  for (const [retry, words] of [
    [600, 'Trying again in 11 min'],
    [36_000, 'Trying again in 11 h'],
  ] as const) {
    it(`says "${words}" when the office is full for long`, async () => {
      const page = await FormPage.open();
      refuse(page.world, 'busy', { retry });
      await page.send();
      await page.shows('Not sent yet');
      expect(page.get('.countdown').innerText).to.equal(words);
      expect(page.text).to.contain('receiving many complaints');
    });
  }

  for (const where of ['on a page', 'inside another component'] as const) {
    it(`${where} does not take the focus from somebody who is elsewhere by then`, async () => {
      const page = await FormPage.open();
      const elsewhere = document.createElement('button');
      page.element.after(elsewhere);
      if (where === 'inside another component') page.moveIntoComponent();
      page.world.replies = ['html', receipt];
      await page.send();
      await page.shows('Not sent yet');
      elsewhere.focus();
      page.world.pass(3_000);
      await page.shows('We have your complaint');
      expect(document.activeElement === elsewhere).to.equal(true);
    });
  }

  it('takes the focus along inside another component', async () => {
    const page = await FormPage.open();
    page.moveIntoComponent();
    await page.send();
    await page.shows('We have your complaint');
    expect(page.focused?.id).to.equal('title');
  });

  it('goes back to the fields that the web app cannot accept, with its words', async () => {
    const page = await FormPage.open();
    refuse(page.world, 'invalid', { fields: { 'reporter.phone': 'Please check this number.' } });
    await page.send();
    await page.shows('How can we reach you?');
    expect(page.problems).to.deep.equal(['Please check this number.']);
    expect(page.events.slice(-2)).to.deep.equal([
      { type: 'complaint-step', detail: { step: 'contact' } },
      { type: 'complaint-error', detail: { kind: 'refused', fields: ['phone'] } },
    ]);
    expect(page.value('phone')).to.equal('138 0000 0000');
    await expectAccessible();
    page.type('phone', '139 0000 0000');
    await page.goOn('Check your answers');
    page.press('.primary');
    await page.shows('We have your complaint');
    expect(page.world.received[1]?.reporter.phone).to.equal('139 0000 0000');
  });

  it('marks whatever field the web app finds fault with', async () => {
    const page = await FormPage.open();
    refuse(page.world, 'invalid', { fields: { region: 'There is no such county.' } });
    await page.send();
    await page.shows('What happened?');
    const region = page.get('#region');
    expect(region.getAttribute('aria-invalid')).to.equal('true');
    expect(region.getAttribute('aria-describedby')).to.equal('region-hint region-error');
    expect(getComputedStyle(region).borderColor).to.equal('rgb(179, 38, 30)');
    page.press('#summary a');
    expect(page.focused === region).to.equal(true);
  });

  for (const code of ['too-large', 'refused', 'invalid'] as const) {
    it(`keeps the answers and says what to do when it is ${code}`, async () => {
      const page = await FormPage.open();
      refuse(page.world, code);
      await page.send();
      await page.until(() => page.focused?.id === 'summary');
      expect(page.problems).to.deep.equal([
        'The office says no. Your answers are still here. Change what is needed and send them again.',
      ]);
      expect(page.title).to.equal('Check your answers');
      expect(page.text).to.contain('The bag was open.');
      await expectAccessible();
      const again = await page.reload();
      expect(again.value('description')).to.equal('The bag was open.');
    });
  }

  it('begins anew for another complaint', async () => {
    const page = await FormPage.open();
    await page.send();
    await page.shows('We have your complaint');
    page.press('.actions .link');
    await page.shows('What happened?');
    expect(page.value('description')).to.equal('');
    await page.send({ description: 'Another one.' });
    await page.shows('We have your complaint');
    const ids = page.world.received.map(({ requestId }) => requestId);
    expect(new Set(ids).size).to.equal(2);
  });
});
