// SPDX-License-Identifier: GPL-3.0-or-later
// Responses that nobody waits for, made by the gateway for a provider that speaks chat only.
import OpenAI from 'openai';
import { assert, fails, gatewayTest, key, run, url } from './harness.mjs';

const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
const greeting = 'Grüße, Welt 🌍!';

async function ended(id) {
  for (let tries = 0; tries < 200; ++tries) {
    const response = await client.responses.retrieve(id);
    if (response.status !== 'queued' && response.status !== 'in_progress') return response;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${id} does not end`);
}

gatewayTest('queued, then completed', async () => {
  const queued = await client.responses.create({ model: 'm-text', input: 'hi', background: true });
  assert.equal(queued.status, 'queued');
  assert.equal(queued.background, true);
  const response = await ended(queued.id);
  assert.equal(response.status, 'completed');
  assert.equal(response.output_text ?? response.output[0].content[0].text, greeting);
  assert.equal(response.usage.total_tokens, 18);
  const next = await client.responses.create({ model: 'm-text', input: 'and?', previous_response_id: queued.id });
  assert.equal(next.output_text, greeting);
});
gatewayTest('a stream that is left is resumed', async () => {
  const stream = await client.responses.create({ model: 'm-text', input: 'hi', background: true, stream: true });
  let id = '', last = -1;
  for await (const event of stream) {
    id = event.response?.id ?? id;
    last = event.sequence_number;
    if (last === 2) break;
  }
  await ended(id);
  let text = '', status = '';
  for await (const event of await client.responses.retrieve(id, { stream: true, starting_after: last })) {
    assert.equal(event.sequence_number, last += 1);
    if (event.type === 'response.output_text.done') text = event.text;
    status = event.response?.status ?? status;
  }
  assert.equal(text, greeting);
  assert.equal(status, 'completed');
});
gatewayTest('cancelled', async () => {
  const { id } = await client.responses.create({ model: 'm-slow', input: 'hi', background: true });
  assert.equal((await client.responses.cancel(id)).status, 'cancelled');
  assert.equal((await client.responses.retrieve(id)).status, 'cancelled');
  await client.responses.delete(id);
  assert.ok(await fails(client.responses.retrieve(id)) instanceof OpenAI.NotFoundError);
});
gatewayTest('an error of the provider', async () => {
  const { id } = await client.responses.create({ model: 'm-500', input: 'hi', background: true });
  const response = await ended(id);
  assert.equal(response.status, 'failed');
  assert.ok(response.error.message);
});
gatewayTest('without store', async () => {
  const error = await fails(client.responses.create({ model: 'm-text', input: 'hi', background: true, store: false }));
  assert.ok(error instanceof OpenAI.BadRequestError, `${error.constructor.name} ${error.status}`);
});
await run('background');
