// Each step and each error, as a person meets them.
import { expect } from '@open-wc/testing';
import { expectAccessible } from './support/axe.ts';
import { FormPage } from './support/form-page.ts';

describe('the steps', () => {
  it('asks what happened first, with the plan’s choices', async () => {
    const page = await FormPage.open();
    expect(page.title).to.equal('What happened?');
    expect(page.text).to.contain('Step 1 of 5');
    expect(page.all('[name=category]').map((field) => field.getAttribute('value'))).to.deep.equal([
      'packaging',
      'unwell',
    ]);
    expect(page.all('#region option').map((option) => option.textContent)).to.deep.equal([
      'Choose…',
      'North county',
      'South county',
    ]);
    await expectAccessible();
  });

  it('goes on only when it knows what happened, and says so in the same words twice', async () => {
    const page = await FormPage.open();
    await page.fails('Tell us what happened');
    expect(page.get('#description-error').innerText).to.contain('Tell us what happened');
    const field = page.get('#description');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.equal('description-hint description-error');
    page.expectEvent('complaint-error', { kind: 'answers', fields: ['description'] });
    await expectAccessible();
    page.press('#summary a');
    expect(page.focused === field).to.equal(true);
  });

  it('takes the focus to the heading of each new step', async () => {
    const page = await FormPage.open();
    page.type('description', 'Open bag');
    await page.goOn('Which product is it?');
    expect(page.focused?.id).to.equal('title');
    expect(page.text).to.contain('Step 2 of 5');
    page.expectEvent('complaint-step', { step: 'product' });
    await expectAccessible();
  });

  it('asks who is affected only after a symptom was ticked', async () => {
    const page = await FormPage.open();
    page.type('description', 'Fever since Monday');
    await page.goOn('Which product is it?');
    await page.goOn('Was anyone affected?');
    expect(page.has('#affected')).to.equal(false);
    await expectAccessible();
    page.tick('symptoms', 'fever');
    await page.until(() => page.has('#affected'));
    const signals = page.get('#signals');
    page.tick('symptoms', 'fever');
    await page.until(() => !page.has('#affected'));
    expect(page.get('#signals') === signals).to.equal(true);
  });

  it('wants a name and one way to answer', async () => {
    const page = await FormPage.open();
    page.type('description', 'Open bag');
    await page.goOn('Which product is it?');
    await page.goOn('Was anyone affected?');
    await page.goOn('How can we reach you?');
    await expectAccessible();
    const enough = 'Enter a phone number or an e-mail address, so that we can answer you';
    await page.fails('Enter your name', enough);
    await expectAccessible();
    page.type('name', 'Li');
    page.type('phone', '12');
    page.type('email', 'li@');
    await page.fails(
      'Enter a phone number with at least 5 digits',
      'Enter an e-mail address such as name@example.org',
    );
    expect(page.value('phone')).to.equal('12');
    page.type('phone', '');
    page.type('email', 'ｌｉ＠example．com');
    await page.goOn('Check your answers');
    expect(page.text).to.contain('li@example.com');
  });

  it('shows everything before it is sent, and comes back there from a correction', async () => {
    const page = await FormPage.open();
    page.type('description', '  Open\nbag ');
    page.tick('category', 'packaging');
    page.type('region', 'south');
    await page.goOn('Which product is it?');
    page.type('batch', '２０２６－０９ ');
    await page.goOn('Was anyone affected?');
    page.tick('symptoms', 'cough');
    page.tick('symptoms', 'fever');
    page.tick('signals', 'media');
    await page.goOn('How can we reach you?');
    page.type('name', '李小梅');
    page.type('phone', '＋86 138 0000 0000');
    page.tick('urgency', 'urgent');
    await page.goOn('Check your answers');
    for (const words of [
      'Damaged packaging',
      'South county',
      '2026-09',
      'Fever Cough',
      'A journalist is involved',
      '李小梅',
      '+86 138 0000 0000',
      'Urgent',
    ]) {
      expect(page.text).to.contain(words);
    }
    await expectAccessible();
    page.all('.card button')[1]?.click();
    await page.shows('Which product is it?');
    page.type('product', 'Sachets');
    await page.goOn('Check your answers');
    expect(page.text).to.contain('Sachets');
  });

  it('says when nothing was given for a step', async () => {
    const page = await FormPage.open();
    await page.fillIn();
    expect(page.all('.card')[1]?.innerText).to.contain('Nothing given');
  });

  it('does not send without consent', async () => {
    const page = await FormPage.open();
    await page.fillIn();
    const message = 'Tick the box to agree. Without it we cannot deal with your complaint';
    await page.fails(message);
    expect(page.world.received).to.deep.equal([]);
    await expectAccessible();
    page.press('#summary a');
    expect(page.focused?.id).to.equal('consent');
  });

  it('takes a double click for one', async () => {
    const page = await FormPage.open();
    page.type('description', 'Open bag');
    await page.goOn('Which product is it?');
    const second = new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true });
    expect(page.get('.primary').dispatchEvent(second)).to.equal(false);
    expect(page.title).to.equal('Which product is it?');
  });

  it('loses nothing on the way back', async () => {
    const page = await FormPage.open();
    await page.fillIn();
    for (const title of [
      'How can we reach you?',
      'Was anyone affected?',
      'Which product is it?',
      'What happened?',
    ]) {
      page.press('.actions [part=secondary]');
      await page.shows(title);
    }
    expect(page.value('description')).to.equal('The bag was open.');
    expect(page.has('.actions [part=secondary]')).to.equal(false);
  });

  it('gives every target at least 44 px and fits 320 px', async () => {
    const page = await FormPage.open();
    const main = page.element.parentElement;
    if (!main) throw new Error('The form stands nowhere.');
    main.style.width = '320px';
    await page.fillIn();
    page.press('.card button');
    await page.shows('What happened?');
    expect(page.get('.form').scrollWidth).to.be.at.most(320);
    for (const target of page.all('button, .choice, input:not([type=radio]), select, textarea')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
