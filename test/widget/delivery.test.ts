// One complaint on its way to the web app, whatever the web app and the network do.
import { expect, waitUntil } from '@open-wc/testing';
import type { Refusal } from '../../shared/model/submission.ts';
import { readAnswer } from '../../widget/delivery/answer.ts';
import { Delivery, type DeliveryState } from '../../widget/delivery/delivery.ts';
import { pauseAfter } from '../../widget/delivery/pause.ts';
import { makeRequestId } from '../../widget/delivery/request-id.ts';
import { findUnsent, type Unsent } from '../../widget/delivery/unsent.ts';
import { noAnswers } from '../../widget/form/answers.ts';
import { receipt, World } from './support/world.ts';

const unsent: Unsent = {
  answers: noAnswers,
  submission: {
    kind: 'complaint',
    requestId: '00000000-0000-4000-8000-000000000001',
    site: 'little-sprouts',
    locale: 'en',
    description: 'The bag was open.',
    reporter: { name: '李小梅' },
    consent: true,
  },
};

const start = (world: World, endpoint = 'https://script.example/exec') => {
  const states: DeliveryState['kind'][] = [];
  const delivery = new Delivery(unsent, {
    surroundings: world.surroundings,
    endpoint,
    form: 'form',
    changed: ({ kind }) => states.push(kind),
  });
  const until = (kind: DeliveryState['kind']) =>
    waitUntil(() => delivery.state.kind === kind, `never ${kind}`, { interval: 2 });
  return { delivery, states, until, sent: delivery.send() };
};

const refusal = (code: Refusal['code'], more: Partial<Refusal> = {}): Refusal => ({
  ok: false,
  code,
  message: 'No.',
  ...more,
});

describe('a delivery', () => {
  it('posts plain text once and hands over the receipt', async () => {
    const world = new World();
    const { delivery, until } = start(world);
    await until('received');
    expect(delivery.state).to.deep.equal({ kind: 'received', receipt });
    const [request] = world.requests;
    expect(request?.init.method).to.equal('POST');
    expect(new Headers(request?.init.headers).get('Content-Type')).to.match(/^text\/plain/);
    expect(request?.init.redirect).to.equal('follow');
    expect(world.received).to.deep.equal([unsent.submission]);
    expect(findUnsent(world.surroundings, 'form')).to.equal(undefined);
    expect(world.running).to.equal(0);
  });

  for (const failure of ['html', 'broken'] as const) {
    it(`takes ${failure} for no answer and sends the very same again`, async () => {
      const world = new World();
      world.replies = [failure, failure, receipt];
      const { until, states } = start(world);
      await until('waiting');
      expect(findUnsent(world.surroundings, 'form')).to.deep.equal(unsent);
      world.pass(3_000);
      await waitUntil(() => states.filter((kind) => kind === 'waiting').length === 2);
      world.pass(6_000);
      await until('received');
      expect(world.received).to.deep.equal([
        unsent.submission,
        unsent.submission,
        unsent.submission,
      ]);
    });
  }

  it('gives up on an answer that does not come, and tries again', async () => {
    const world = new World();
    world.replies = ['never', receipt];
    const { until, states } = start(world);
    world.pass(59_999);
    expect(states).to.deep.equal(['sending']);
    world.pass(1);
    await until('waiting');
    expect(world.requests[0]?.init.signal?.aborted).to.equal(true);
    world.pass(3_000);
    await until('received');
  });

  it('waits as long as the web app asks when it is busy', async () => {
    const world = new World();
    world.replies = [refusal('busy', { retry: 30 }), receipt];
    const { delivery, until } = start(world);
    await until('waiting');
    const asked = world.surroundings.now() + 33_000;
    expect(delivery.state).to.deep.equal({ kind: 'waiting', reason: 'busy', until: asked });
    world.pass(32_999);
    expect(world.received.length).to.equal(1);
    world.pass(1);
    await until('received');
  });

  it('asks nobody where it has no address, least of all the page itself', async () => {
    const world = new World();
    await start(world, '').sent;
    expect(world.requests).to.deep.equal([]);
    expect(findUnsent(world.surroundings, 'form')).to.deep.equal(unsent);
  });

  it('takes what is not shaped like an answer for none', () => {
    const found: unknown[] = [
      null,
      'text',
      { ok: true, number: 7 },
      { ok: false, code: 'toString', message: 'No.' },
    ];
    expect(found.map(readAnswer)).to.deep.equal(found.map(() => undefined));
  });

  it('tries at once when the connection comes back', async () => {
    const world = new World();
    world.replies = ['broken', receipt];
    const { until } = start(world);
    await until('waiting');
    world.comeOnline();
    await until('received');
  });

  it('never has two tries under way', async () => {
    const world = new World();
    world.replies = ['never'];
    const { delivery } = start(world);
    delivery.sendNow();
    world.comeOnline();
    expect(world.received.length).to.equal(1);
  });

  for (const code of ['invalid', 'too-large', 'refused', 'not-found'] as const) {
    it(`takes ${code} for an answer and stops`, async () => {
      const world = new World();
      world.replies = [refusal(code)];
      const { until } = start(world);
      await until('refused');
      expect(findUnsent(world.surroundings, 'form')).to.equal(undefined);
      expect(world.running).to.equal(0);
    });
  }

  it('stays on the device when it is stopped before the answer', async () => {
    const world = new World();
    const { delivery, sent } = start(world);
    delivery.stop();
    await sent;
    expect(findUnsent(world.surroundings, 'form')).to.deep.equal(unsent);
    expect(world.running).to.equal(0);
  });

  it('knows when the device keeps nothing', () => {
    const world = new World();
    expect(start(world).delivery.keptOnDevice).to.equal(true);
    world.storageAllowed = false;
    expect(start(world).delivery.keptOnDevice).to.equal(false);
  });
});

describe('the pause between tries', () => {
  it('doubles up to five minutes, and is never the same on every device', () => {
    expect([1, 2, 3, 7, 20].map((tries) => pauseAfter(tries, 1))).to.deep.equal([
      4_000, 8_000, 16_000, 256_000, 300_000,
    ]);
    expect(pauseAfter(3, 0)).to.equal(8_000);
  });
});

describe('a request id', () => {
  it('fits the contract with and without randomUUID', () => {
    const contract = /^[A-Za-z0-9-]{16,64}$/;
    expect(makeRequestId(crypto)).to.match(contract);
    const old = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    expect(makeRequestId(old)).to.match(contract);
    expect(makeRequestId(old)).not.to.equal(makeRequestId(old));
  });
});
