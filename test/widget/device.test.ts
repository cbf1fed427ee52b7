// What the form keeps on the device, for how long, and how it does without.
import { expect } from '@open-wc/testing';
import { clearExpired, find, hours, keep } from '../../widget/delivery/shelf.ts';
import { browserSurroundings } from '../../widget/delivery/surroundings.ts';
import { expectAccessible } from './support/axe.ts';
import { FormPage } from './support/form-page.ts';
import { World } from './support/world.ts';

describe('a draft', () => {
  it('is there again after the page was closed, and says so', async () => {
    const page = await FormPage.open();
    page.type('description', 'The bag was open.');
    page.tick('category', 'unwell');
    const again = await page.reload();
    expect(again.value('description')).to.equal('The bag was open.');
    expect(again.get('[value=unwell]').matches(':checked')).to.equal(true);
    expect(again.text).to.contain('Your answers from an earlier visit are still here.');
    await expectAccessible();
  });

  it('shows its choices before the web app is heard', async () => {
    const page = await FormPage.open();
    page.tick('category', 'unwell');
    page.world.planReply = 'never';
    const again = await page.reload({ settled: false });
    expect(again.get('[value=unwell]').matches(':checked')).to.equal(true);
  });

  it('can be deleted by whoever finds it', async () => {
    const page = await FormPage.open();
    page.type('description', 'The bag was open.');
    const again = await page.reload();
    again.type('region', 'south');
    await again.element.updateComplete;
    again.press('.note button');
    await again.until(() => again.value('description') === '');
    expect(again.value('region')).to.equal('');
    expect(again.world.device.length).to.equal(0);
    expect(again.has('.note')).to.equal(false);
  });

  it('that was emptied again is not worth a word', async () => {
    const page = await FormPage.open();
    page.type('description', 'The bag was open.');
    page.type('description', '');
    const again = await page.reload();
    expect(again.has('.note')).to.equal(false);
  });

  it('lives for a day', async () => {
    const page = await FormPage.open();
    page.type('description', 'The bag was open.');
    page.world.pass(24 * hours);
    const again = await page.reload();
    expect(again.value('description')).to.equal('');
    expect(again.world.device.length).to.equal(0);
  });

  it('is gone once the complaint is sent', async () => {
    const page = await FormPage.open();
    await page.send();
    await page.shows('We have your complaint');
    expect(page.world.device.length).to.equal(0);
  });

  it('of one form is not that of another on the same page', async () => {
    const page = await FormPage.open({ id: 'one' });
    page.type('description', 'The bag was open.');
    const other = await page.reload({ id: 'two' });
    expect(other.value('description')).to.equal('');
  });

  it('of an older version, or of somebody’s making, does no harm', async () => {
    const world = new World();
    const form = 'https://script.example/macros/s/x/exec little-sprouts ';
    const until = world.surroundings.now() + hours;
    keep(
      world.device,
      `draft:${form}`,
      { answers: { description: 7, symptoms: ['fever', 3] } },
      until,
    );
    keep(world.device, `unsent:${form}:1`, { submission: 'nonsense' }, until);
    const page = await FormPage.open({ world });
    await page.shows('What happened?');
    expect(page.value('description')).to.equal('');
  });
});

describe('without storage', () => {
  it('the form works, and asks to keep the page open', async () => {
    const world = new World();
    world.storageAllowed = false;
    world.replies = ['html'];
    const page = await FormPage.open({ world });
    await page.send();
    await page.shows('Not sent yet');
    expect(page.text).to.contain('Please keep this page open');
  });

  it('a storage that throws counts as none', () => {
    const full = new Proxy(localStorage, {
      get: () => () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(keep(full, 'name', 1, 2)).to.equal(false);
    expect(find(full, 'name', 1)).to.equal(undefined);
    expect(() => clearExpired(full, 1)).not.to.throw();
  });

  it('the browser’s own surroundings can be had', () => {
    const surroundings = browserSurroundings();
    expect(surroundings.requestId()).to.match(/^[0-9a-f-]{36}$/);
    expect(keep(surroundings.tab, 'test', 'value', surroundings.now() + hours)).to.equal(true);
    expect(find(surroundings.tab, 'test', surroundings.now())).to.equal('value');
    expect(find(surroundings.tab, 'test', surroundings.now() + 2 * hours)).to.equal(undefined);
    clearExpired(surroundings.tab, surroundings.now() + 2 * hours);
    expect(find(surroundings.tab, 'test', surroundings.now())).to.equal(undefined);
  });
});
