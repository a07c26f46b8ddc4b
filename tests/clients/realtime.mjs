// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions over WebSockets: the openai SDK's Realtime client and @google/genai's Live client, to a provider of its own that this starts.
// Through a gateway of its own, with these two models.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GoogleGenAI, Modality } from '@google/genai';
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import WebSocket, { WebSocketServer } from 'ws';
import { assert, run, test, throughGateway, until } from './harness.mjs';

const server = http.createServer((_, response) => response.writeHead(404).end());
const sockets = new WebSocketServer({ server });
const handshakes = [];
sockets.on('connection', (socket, request) => {
  handshakes.push({ url: request.url, headers: request.headers });
  const say = (event) => socket.send(JSON.stringify(event));
  if (request.url.includes('/ws/google.')) return live(socket);
  say({ type: 'session.created', event_id: 'e0', session: { type: 'realtime', model: 'fake' } });
  socket.on('message', (data) => {
    const event = JSON.parse(data);
    if (event.type === 'session.update') return say({ type: 'session.updated', event_id: 'e1', session: event.session });
    if (event.type !== 'response.create') return undefined;
    say({ type: 'response.created', event_id: 'e2', response: { id: 'resp_rt', status: 'in_progress' } });
    for (const delta of ['Grüße, ', 'Welt 🌍!']) say({ type: 'response.output_text.delta', event_id: 'e3', response_id: 'resp_rt', item_id: 'i', output_index: 0, content_index: 0, delta });
    say({ type: 'response.output_audio.delta', event_id: 'e4', response_id: 'resp_rt', item_id: 'i', output_index: 0, content_index: 1, delta: 'A'.repeat(200_000) });
    return say({ type: 'response.done', event_id: 'e5', response: { id: 'resp_rt', status: 'completed', output: [], usage: { total_tokens: 30, input_tokens: 20, output_tokens: 10,
      input_token_details: { text_tokens: 15, audio_tokens: 5, cached_tokens: 0 }, output_token_details: { text_tokens: 4, audio_tokens: 6 } } } });
  });
  return undefined;
});
function live(socket) {
  const say = (message) => socket.send(Buffer.from(JSON.stringify(message)));
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    if (message.setup) { socket.model = message.setup.model; return say({ setupComplete: {} }); }
    if (!message.clientContent) return undefined;
    say({ serverContent: { modelTurn: { role: 'model', parts: [{ text: `Grüße von ${socket.model}` }] } } });
    return say({ serverContent: { turnComplete: true }, usageMetadata: { promptTokenCount: 8, responseTokenCount: 4, totalTokenCount: 12,
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: 8 }], responseTokensDetails: [{ modality: 'TEXT', tokenCount: 4 }] } });
  });
}
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const provider = `http://127.0.0.1:${server.address().port}`;

// Without a gateway the SDKs talk to the provider itself.
let base = provider, key = 'sk-direct', gateway;
if (throughGateway) {
  const home = mkdtempSync(join(tmpdir(), 'realtime-'));
  writeFileSync(join(home, 'config.yaml'), JSON.stringify({ model_list: [
    { model_name: 'rt-fake', litellm_params: { model: 'openai/rt-upstream', api_base: `${provider}/v1`, api_key: 'sk-upstream', input_cost_per_token: 0.000001, output_cost_per_token: 0.000002, input_cost_per_audio_token: 0.00001, output_cost_per_audio_token: 0.00002 } },
    { model_name: 'live-fake', litellm_params: { model: 'gemini/live-upstream', api_base: provider, api_key: 'sk-upstream', input_cost_per_token: 0.000001, output_cost_per_token: 0.000002 } },
  ] }));
  gateway = spawn(process.env.TOLLGATE, ['serve', '--config', join(home, 'config.yaml'), '--data-dir', join(home, 'data'), '--port', '0'],
    { env: { ...process.env, TOLLGATE_MASTER_KEY: 'sk-master', TOLLGATE_OLLAMA_KEY: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => { gateway.kill('SIGKILL'); rmSync(home, { recursive: true, force: true }); });
  for await (const line of createInterface({ input: gateway.stdout })) {
    base = line.match(/^listening on (.*)/)?.[1] ?? base;
    if (base !== provider) break;
  }
  const made = await fetch(`${base}/key/generate`, { method: 'POST', headers: { authorization: 'Bearer sk-master', 'content-type': 'application/json' }, body: JSON.stringify({ key_alias: 'realtime', max_budget: 10 }) });
  ({ key } = await made.json());
}
/// The row of the ledger that has so many tokens.
const rowWith = async (tokens) => {
  let row;
  await until(async () => {
    const answer = await fetch(`${base}/spend/logs?api_key=${key}`, { headers: { authorization: 'Bearer sk-master' } });
    row = (await answer.json()).find((each) => each.total_tokens === tokens);
    return row;
  }, 5000);
  assert.ok(row, `no row with ${tokens} tokens in /spend/logs`);
  return row;
};
// This SDK knows wss: only; the words are the same without TLS.
const plain = { createConnection: ({ host, port }) => connect({ host, port }) };
const openai = new OpenAI({ baseURL: `${base}/v1`, apiKey: key });

async function converse(talk) {
  const events = [];
  talk.on('event', (event) => events.push(event));
  const failure = new Promise((_, reject) => talk.on('error', reject));
  const has = (type) => Promise.race([until(() => events.some((event) => event.type === type), 10_000), failure]);
  assert.ok(await has('session.created'), 'no session.created');
  talk.send({ type: 'session.update', session: { type: 'realtime', instructions: 'Grüße' } });
  assert.ok(await has('session.updated'), 'no session.updated');
  talk.send({ type: 'response.create' });
  assert.ok(await has('response.done'), 'no response.done');
  return events;
}

test('openai: a session, its events as the provider sent them', async () => {
  const talk = new OpenAIRealtimeWS({ model: 'rt-fake', options: plain }, openai);
  const events = await converse(talk);
  assert.equal(events.filter((event) => event.type === 'response.output_text.delta').map((event) => event.delta).join(''), 'Grüße, Welt 🌍!');
  assert.equal(events.find((event) => event.type === 'response.output_audio.delta').delta.length, 200_000);
  assert.equal(events.find((event) => event.type === 'session.updated').session.instructions, 'Grüße');
  assert.equal(events.find((event) => event.type === 'response.done').response.usage.total_tokens, 30);
  talk.close();
  if (!throughGateway) return;
  const row = await rowWith(30);
  assert.equal(row.model_group, 'rt-fake');
  assert.ok(Math.abs(row.spend - (15 + 5 * 10 + 4 * 2 + 6 * 20) / 1e6) < 1e-9, `spend ${row.spend}`);
  const { url: asked, headers } = handshakes.at(-1);
  assert.equal(asked, '/v1/realtime?model=rt-upstream');
  assert.equal(headers.authorization, 'Bearer sk-upstream');
});
test('@google/genai: Live', async () => {
  const google = new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: base } });
  const messages = [];
  let failure;
  const session = await google.live.connect({ model: 'live-fake', config: { responseModalities: [Modality.TEXT] }, callbacks: { onmessage: (message) => messages.push(message), onerror: (error) => { failure = error; } } });
  session.sendClientContent({ turns: [{ role: 'user', parts: [{ text: 'hi' }] }], turnComplete: true });
  assert.ok(await until(() => failure || messages.some((message) => message.serverContent?.turnComplete), 10_000), 'no turnComplete');
  assert.equal(failure, undefined);
  const text = messages.map((message) => message.serverContent?.modelTurn?.parts?.[0]?.text ?? '').join('');
  assert.equal(text, `Grüße von models/${throughGateway ? 'live-upstream' : 'live-fake'}`);
  assert.equal(messages.find((message) => message.usageMetadata).usageMetadata.responseTokenCount, 4);
  session.close();
  if (throughGateway) assert.equal(handshakes.at(-1).headers['x-goog-api-key'], 'sk-upstream');
});
if (throughGateway) {
  const refused = (address, options) => new Promise((resolve, reject) => {
    const socket = new WebSocket(address, options);
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
    socket.on('open', () => reject(new Error('it opened')));
    socket.on('error', reject);
  });
  const place = `${base.replace('http', 'ws')}/v1/realtime?model=rt-fake`;
  test('a wrong key is a 401 before the upgrade', async () => assert.equal(await refused(place, { headers: { authorization: 'Bearer sk-wrong' } }), 401));
  test('a model that is not there is a 404', async () => assert.equal(await refused(place.replace('rt-fake', 'rt-none'), { headers: { authorization: `Bearer ${key}` } }), 404));
  test('openai: a client secret of the SDK opens a session, which begins as it was described', async () => {
    const made = await openai.realtime.clientSecrets.create({ expires_after: { anchor: 'created_at', seconds: 60 }, session: { type: 'realtime', model: 'rt-fake', instructions: 'Be kind.' } });
    assert.match(made.value, /^ek_/);
    assert.ok(made.expires_at > Date.now() / 1000 && made.expires_at < Date.now() / 1000 + 70, `expires_at ${made.expires_at}`);
    assert.equal(made.session.model, 'rt-fake');
    const talk = new OpenAIRealtimeWS({ model: 'rt-fake', options: plain }, new OpenAI({ baseURL: `${base}/v1`, apiKey: made.value }));
    const events = await converse(talk);
    assert.deepEqual(events.filter((event) => event.type === 'session.updated').map((event) => event.session.instructions), ['Be kind.', 'Grüße']);
    talk.close();
    assert.equal(handshakes.at(-1).headers.authorization, 'Bearer sk-upstream');
    await assert.rejects(new OpenAI({ baseURL: `${base}/v1`, apiKey: made.value, maxRetries: 0 }).models.list(), { status: 401 });
  });
  test('a browser: the key as a subprotocol', async () => {
    const socket = new WebSocket(place, ['realtime', `openai-insecure-api-key.${key}`]);
    const first = await new Promise((resolve, reject) => { socket.on('message', resolve); socket.on('error', reject); });
    assert.equal(JSON.parse(first).type, 'session.created');
    assert.equal(socket.protocol, 'realtime');
    socket.close();
  });
}
await run('realtime');
