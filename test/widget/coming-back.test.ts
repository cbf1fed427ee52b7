// What is not sent yet, and what was: after a reload, after a move on the page, until somebody deletes it.
import { expect } from '@open-wc/testing';
import { expectAccessible } from './support/axe.ts';
import { FormPage } from './support/form-page.ts';
import { receipt } from './support/world.ts';

describe('coming back later', () => {
  it('picks up what was not sent, with the same request id', async () => {
    const page = await FormPage.open();
    page.world.replies = ['html', receipt];
    await page.send();
    await page.shows('Not sent yet');
    const again = await page.reload();
    await again.shows('We have your complaint');
    const [first, second] = page.world.received;
    expect(second).to.deep.equal(first);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('shows the receipt again, until the tab is closed or another complaint begins', async () => {
    const page = await FormPage.open();
    await page.send();
    await page.shows('We have your complaint');
    const again = await page.reload();
    await again.shows('We have your complaint');
    expect(again.world.received.length).to.equal(1);
    again.press('.actions .link');
    await again.shows('What happened?');
    const anew = await again.reload();
    expect(anew.title).to.equal('What happened?');
  });

  it('goes on when the element is only moved to another place on the page', async () => {
    const page = await FormPage.open();
    page.world.replies = ['html', receipt];
    await page.send();
    await page.shows('Not sent yet');
    const elsewhere = document.createElement('section');
    page.element.after(elsewhere);
    elsewhere.append(page.element);
    await page.shows('We have your complaint');
    expect(page.world.received.length).to.equal(2);
  });

  it('leaves nothing running when it goes', async () => {
    const page = await FormPage.open();
    page.world.replies = ['html'];
    await page.send();
    await page.shows('Not sent yet');
    page.element.remove();
    expect(page.world.running).to.equal(0);
  });

  it('deletes an unsent complaint only after asking', async () => {
    const page = await FormPage.open();
    page.world.replies = ['html'];
    await page.send();
    await page.shows('Not sent yet');
    page.press('.sending > .link');
    await page.until(() => page.focused?.id === 'discard-ask');
    await expectAccessible();
    const [yes, no] = page.all('.sending .actions [part=secondary]');
    no?.click();
    await page.until(() => !page.has('#discard-ask'));
    page.press('.sending > .link');
    await page.until(() => page.has('#discard-ask'));
    page.all('.sending .actions [part=secondary]')[0]?.click();
    await page.shows('What happened?');
    expect(yes?.isConnected).to.equal(false);
    expect(page.world.device.length).to.equal(0);
  });

  it('asks anew before deleting what was sent anew', async () => {
    const page = await FormPage.open();
    page.world.replies = ['html', { ok: false, code: 'refused', message: 'No.' }, 'html'];
    await page.send();
    await page.shows('Not sent yet');
    page.press('.sending > .link');
    await page.until(() => page.has('#discard-ask'));
    page.press('.primary');
    await page.shows('Check your answers');
    page.press('.primary');
    await page.shows('Not sent yet');
    expect(page.has('#discard-ask')).to.equal(false);
  });
});
