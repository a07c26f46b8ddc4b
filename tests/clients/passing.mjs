// SPDX-License-Identifier: GPL-3.0-or-later
// What is passed through to providers as it is: files and batches of the OpenAI SDK, and Claude on the client's own login with the
// Anthropic SDK.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI, { toFile } from 'openai';
import { assert, fails, freeKey, gatewayTest, ledgerRow, run, seen, test, url } from './harness.mjs';

const key = await freeKey('passing'); // batches have no price
const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
const lines = Buffer.from('{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{}}\n\u0000\u00ff', 'latin1');

test('a file there and back', async () => {
  const made = await openai.files.create({ file: await toFile(lines, 'batch.jsonl'), purpose: 'batch' });
  assert.equal(made.filename, 'batch.jsonl');
  assert.equal(made.purpose, 'batch');
  const content = Buffer.from(await (await openai.files.content(made.id)).arrayBuffer());
  assert.deepEqual(content, lines);
  assert.equal((await openai.files.retrieve(made.id)).bytes, lines.length);
  const ids = [];
  for await (const one of openai.files.list()) ids.push(one.id);
  assert.ok(ids.includes(made.id));
  assert.equal((await openai.files.delete(made.id)).deleted, true);
  const error = await fails(openai.files.retrieve(made.id));
  assert.equal(error.status, 404);
  assert.match(error.message, /No such File object/);
});
test('a batch is made, looked at and cancelled', async () => {
  const made = await openai.batches.create({ input_file_id: 'file-x', endpoint: '/v1/chat/completions', completion_window: '24h' });
  assert.equal((await openai.batches.retrieve(made.id)).status, 'validating');
  assert.equal((await openai.batches.cancel(made.id)).status, 'cancelling');
});
gatewayTest('each has its row, and the provider sees its own key', async () => {
  const { response } = await openai.files.list().withResponse();
  const row = await ledgerRow(response.headers.get('x-litellm-call-id'));
  assert.equal(row.spend, 0);
  const { requests } = await seen();
  const sent = requests.filter((one) => one.path === '/v1/files').at(-1);
  assert.equal(sent.headers.authorization, 'Bearer sk-upstream');
  assert.ok(!JSON.stringify(sent).includes(key));
});

const claude = (authToken, more = {}) => new Anthropic({ baseURL: url, authToken, apiKey: null, maxRetries: 0, defaultHeaders: { 'x-tollgate-key': key }, ...more });
const question = { model: 'claude-fake', max_tokens: 50, messages: [{ role: 'user', content: 'hi' }] };
gatewayTest('a client that has signed in itself', async () => {
  const { data, response } = await claude('sk-ant-oat01-mine').messages.create(question).withResponse();
  assert.equal(data.content[0].text, 'on your own login; keys seen: none');
  assert.equal(response.headers.get('x-tollgate-login'), 'claude');
  assert.equal(response.headers.get('anthropic-ratelimit-unified-status'), 'allowed');
  const row = await ledgerRow(response.headers.get('x-litellm-call-id'));
  assert.equal(row.spend, 0);
  assert.equal(row.metadata.login, 'claude');
  assert.equal(Number(row.metadata.notional_usd), 0.00008);
});
gatewayTest('a login that has ended', async () => {
  const error = await fails(claude('sk-ant-oat01-expired').messages.create(question));
  assert.equal(error.status, 401);
  assert.equal(error.error.error.message, 'OAuth token has expired.');
  assert.equal(error.requestID, 'req_9');
});
gatewayTest("Anthropic's own API, passed through", async () => {
  const { data, response } = await claude(null, { baseURL: `${url}/anthropic`, apiKey: key, defaultHeaders: {} }).messages.create(question).withResponse();
  assert.match(data.content[0].text, /^on the house/);
  assert.equal((await ledgerRow(response.headers.get('x-litellm-call-id'))).total_tokens, 60);
});

await run('passing');
