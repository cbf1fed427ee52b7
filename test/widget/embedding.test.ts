// The form as a guest: on pages with strict policies, wild styles, and webmasters in a hurry.
import { expect, waitUntil } from '@open-wc/testing';
import { expectAccessible } from './support/axe.ts';
import { FormPage } from './support/form-page.ts';
import { planIn } from './support/plan.ts';
import { World } from './support/world.ts';

const hostile = `
  * { box-sizing: content-box; letter-spacing: 5px !important; text-transform: uppercase; }
  html { font-size: 62.5%; }
  main, complaint-form { color: red; font: italic 30px cursive; line-height: 3; text-align: right; }
  div, label, input, button, h2, p, fieldset, form {
    display: none !important; color: lime !important; margin: 99px !important;
  }`;

const looks = (page: FormPage) =>
  ['#title', 'label', '#description', '.hint', '.primary'].map((selector) => {
    const style = getComputedStyle(page.get(selector));
    const { color, font, letterSpacing, textTransform, textAlign, margin, display } = style;
    return { color, font, letterSpacing, textTransform, textAlign, margin, display };
  });

describe('on a page', () => {
  it('may be loaded twice', async () => {
    const first = customElements.get('complaint-form');
    // Another address makes the browser run the file again, as a second script tag would.
    const again = new URL('../../widget/complaint-form.ts?again', import.meta.url).href;
    await import(again);
    expect(customElements.get('complaint-form') === first).to.equal(true);
  });

  it('paints at once, before the web app says anything', async () => {
    const world = new World();
    world.planReply = 'never';
    const page = await FormPage.open({ world, settled: false });
    expect(page.title).to.equal('What happened?');
    expect(page.text).to.contain('Loading choices…');
    await expectAccessible();
  });

  it('lets people complain when the plan cannot be had', async () => {
    const world = new World();
    world.planReply = 'html';
    const page = await FormPage.open({ world });
    await page.until(() => !page.has('.coming'));
    page.expectEvent('complaint-error', { kind: 'plan', fields: [] });
    expect(page.all('[name=category]').length).to.equal(0);
    await page.send();
    await page.shows('We have your complaint');
    expect(world.received[0]?.symptoms).to.equal(undefined);
  });

  it('says so when the rest of the form cannot be loaded, and goes on when it can', async () => {
    const page = await FormPage.open();
    const { loadLater } = page.element;
    Object.assign(page.element, { loadLater: () => Promise.resolve(undefined) });
    page.type('description', 'Open bag');
    await page.fails(
      'The next part could not be loaded. Check your connection, then press Continue again or reload the page.',
    );
    page.expectEvent('complaint-error', { kind: 'loading', fields: ['send'] });
    Object.assign(page.element, { loadLater });
    await page.goOn('Which product is it?');
    expect(page.has('#summary')).to.equal(false);
  });

  it('goes on by one step, however often it is pressed while the rest is fetched', async () => {
    const page = await FormPage.open();
    const { loadLater } = page.element;
    let fetched = () => {};
    const fetching = new Promise<void>((resolve) => {
      fetched = resolve;
    });
    Object.assign(page.element, { loadLater: () => fetching.then(loadLater) });
    page.type('description', 'Open bag');
    for (const _press of ['first', 'second', 'third']) page.press('.primary');
    fetched();
    await page.shows('Which product is it?');
    await fetching.then(loadLater);
    await page.element.updateComplete;
    expect(page.title).to.equal('Which product is it?');
  });

  it('asks nobody when the plan came with the page', async () => {
    const page = await FormPage.open({ plan: planIn('en') });
    expect(page.all('[name=category]').length).to.equal(2);
    expect(page.world.requests).to.deep.equal([]);
  });

  it('does not believe a plan that is none', async () => {
    const page = await FormPage.open({ plan: { locale: 'en', categories: [{ key: 1 }] } });
    expect(page.world.requests.length).to.equal(1);
    expect(page.all('[name=category]').length).to.equal(2);
  });

  it('looks the same under hostile styles, and leaves the page alone', async () => {
    const page = await FormPage.open();
    const before = looks(page);
    const heading = document.querySelector('h1');
    if (!heading) throw new Error('The page has no heading.');
    const style = document.createElement('style');
    style.textContent = hostile;
    document.head.append(style);
    try {
      expect(looks(page)).to.deep.equal(before);
    } finally {
      style.remove();
    }
    const around = getComputedStyle(heading).cssText;
    page.element.remove();
    expect(getComputedStyle(heading).cssText).to.equal(around);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('follows the page into the dark', async () => {
    const page = await FormPage.open();
    const surface = () => getComputedStyle(page.get('.form')).backgroundColor;
    expect(surface()).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'dark';
    try {
      expect(surface()).to.equal('rgb(23, 27, 32)');
      await page.fails('Tell us what happened');
      document.body.style.background = '#000';
      await expectAccessible();
    } finally {
      document.documentElement.style.colorScheme = '';
      document.body.style.background = '';
    }
  });

  it('takes colours from custom properties', async () => {
    const page = await FormPage.open();
    page.element.style.setProperty('--complaint-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(page.get('.primary')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('works under a strict policy, without a single report', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./csp-page.html', import.meta.url).href;
    document.body.append(frame);
    try {
      const inside = () =>
        frame.contentDocument?.querySelector('complaint-form')?.shadowRoot?.querySelector('.form');
      await waitUntil(() => inside()?.querySelector('#title'), 'no form', { timeout: 8_000 });
      const form = inside();
      const view = frame.contentWindow;
      if (!form || !view) throw new Error('The frame is empty.');
      expect(form.querySelector('#title')?.textContent).to.equal('发生了什么事？');
      expect(view.getComputedStyle(form).maxWidth).to.equal('660px');
      form.querySelector<HTMLElement>('.primary')?.click();
      await waitUntil(() => inside()?.querySelector('#summary'));
      expect(frame.contentDocument?.body.dataset.violation).to.equal(undefined);
    } finally {
      frame.remove();
    }
  });
});
