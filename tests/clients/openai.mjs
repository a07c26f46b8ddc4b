// SPDX-License-Identifier: GPL-3.0-or-later
import OpenAI from 'openai';
import { assert, expectHangUp, fails, fake, gatewayTest, key, ledgerRow, run, seen, test, throughGateway, until, url } from './harness.mjs';

const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
const hi = [{ role: 'user', content: 'hi' }];
const greeting = 'Grüße, Welt 🌍!';
const weather = { type: 'function', function: { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } } };
const read = async (stream) => { let text = ''; for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? ''; return text; };

test('text', async () => {
  const answer = await client.chat.completions.create({ model: 'm-text', messages: hi });
  assert.equal(answer.choices[0].message.content, greeting);
  assert.equal(answer.usage.total_tokens, 18);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  test(`stream ${model}`, async () => assert.equal(await read(await client.chat.completions.create({ model, messages: hi, stream: true })), greeting));
test('usage at the end of a stream where it is asked for, and only there', async () => {
  for (const asked of [true, false]) {
    let usage = null;
    const stream = await client.chat.completions.create({ model: 'm-text', messages: hi, stream: true, ...(asked ? { stream_options: { include_usage: true } } : {}) });
    for await (const chunk of stream) usage = chunk.usage ?? usage;
    assert.equal(usage?.total_tokens, asked ? 18 : undefined);
  }
});
for (const stream of [false, true]) {
  const finish = async (body) => stream ? (await client.chat.completions.stream(body)).finalChatCompletion() : client.chat.completions.create(body);
  test(`tools${stream ? ', streaming' : ''}: call and result`, async () => {
    const first = (await finish({ model: 'm-text', messages: hi, tools: [weather] })).choices[0];
    assert.equal(first.finish_reason, 'tool_calls');
    assert.deepEqual(JSON.parse(first.message.tool_calls[0].function.arguments), { city: 'Köln' });
    const messages = [...hi, first.message, { role: 'tool', tool_call_id: first.message.tool_calls[0].id, content: '12 °C' }];
    assert.equal((await finish({ model: 'm-text', messages, tools: [weather] })).choices[0].message.content, 'It is 12 °C.');
  });
  test(`parallel tools${stream ? ', streaming' : ''}`, async () => {
    const { tool_calls: calls } = (await finish({ model: 'm-parallel', messages: hi, tools: [weather] })).choices[0].message;
    assert.deepEqual(calls.map((call) => JSON.parse(call.function.arguments).city), ['Paris', 'Wien']);
  });
  test(`JSON schema${stream ? ', streaming' : ''}`, async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } }, required: ['name', 'age'], additionalProperties: false };
    const answer = await finish({ model: 'm-json', messages: hi, response_format: { type: 'json_schema', json_schema: { name: 'person', strict: true, schema } } });
    assert.deepEqual(JSON.parse(answer.choices[0].message.content), { name: 'Ada', age: 36 });
  });
}
test('images', async () => {
  const image = `data:image/png;base64,${'A'.repeat(300_000)}`;
  const content = [{ type: 'text', text: 'what is it?' }, { type: 'image_url', image_url: { url: image } }, { type: 'image_url', image_url: { url: 'https://example.org/a.png' } }];
  const answer = await client.chat.completions.create({ model: 'm-image', messages: [{ role: 'user', content }] });
  assert.equal(answer.choices[0].message.content, `images 2 bytes ${image.length},25`);
});
for (const format of [undefined, 'float', 'base64'])
  test(`embeddings ${format ?? 'as the SDK wants them'}`, async () => {
    const answer = await client.embeddings.create({ model: 'm-embed', input: ['a', 'b'], ...(format ? { encoding_format: format } : {}) });
    assert.equal(answer.data.length, 2);
    const vector = answer.data[1].embedding;
    assert.deepEqual(typeof vector === 'string' ? [...new Float32Array(Uint8Array.from(Buffer.from(vector, 'base64')).buffer)] : vector, [0.5, -0.25, 0.125, 1]);
  });
test('models', async () => {
  const ids = [];
  for await (const model of client.models.list()) ids.push(model.id);
  assert.ok(ids.includes('m-text'), ids.join());
});
for (const stream of [false, true]) {
  test(`429 of the provider${stream ? ', streaming' : ''}`, async () => {
    const error = await fails(client.chat.completions.create({ model: stream ? 'stream-m-429' : 'm-429', messages: hi, stream }));
    assert.ok(error instanceof OpenAI.RateLimitError, `${error.constructor.name} ${error.status}`);
    assert.ok(Number(error.headers.get('retry-after')) >= 1, 'Retry-After');
    assert.match(error.message, /Slow down/);
  });
  test(`500 of the provider${stream ? ', streaming' : ''}`, async () => {
    const error = await fails(client.chat.completions.create({ model: 'm-500', messages: hi, stream }));
    assert.ok(error instanceof OpenAI.InternalServerError, `${error.constructor.name} ${error.status}`);
    assert.match(error.message, /fell over/);
  });
}
test('a stream that is cut raises an error', async () => {
  const error = await fails(client.chat.completions.create({ model: 'm-cut', messages: hi, stream: true }).then(read));
  assert.ok(error instanceof Error);
});
test('abort in mid-stream hangs up on the provider', () => expectHangUp(async () => {
  const stream = await client.chat.completions.create({ model: 'm-slow', messages: hi, stream: true });
  for await (const chunk of stream) if (chunk.choices[0]?.delta?.content) break;
  return stream;
}, (stream) => stream.controller.abort()));

gatewayTest('HTML from a provider is an error', async () => {
  const error = await fails(client.chat.completions.create({ model: 'm-garbled', messages: hi }));
  assert.ok(error instanceof OpenAI.APIError && error.status >= 500, `${error.constructor.name} ${error.status}`);
});
gatewayTest('a wrong key is an AuthenticationError that says what to do', async () => {
  const error = await fails(new OpenAI({ baseURL: `${url}/v1`, apiKey: 'sk-wrong', maxRetries: 0 }).chat.completions.create({ model: 'm-text', messages: hi }));
  assert.ok(error instanceof OpenAI.AuthenticationError, `${error.constructor.name} ${error.status}`);
  assert.match(error.message, /key/i);
});
gatewayTest('an unknown model is refused by name', async () => {
  const error = await fails(client.chat.completions.create({ model: 'no-such-model', messages: hi }));
  assert.ok(error instanceof OpenAI.APIError && error.status >= 400 && error.status < 500, `${error.constructor.name} ${error.status}`);
  assert.match(error.message, /no-such-model/);
});
gatewayTest('base URLs: without /v1, with a slash, doubled', async () => {
  for (const base of [url, `${url}/v1/`, `${url}/v1/v1`]) {
    const answer = await new OpenAI({ baseURL: base, apiKey: key, maxRetries: 0 }).chat.completions.create({ model: 'm-text', messages: hi });
    assert.equal(answer.choices[0].message.content, greeting, base);
  }
});
gatewayTest('the provider sees the client\'s bytes, its own key and no other', async () => {
  await client.chat.completions.create({ model: 'm-text', zebra: 12345678901234567890n.toString(), messages: [{ role: 'user', content: 'Ünïcödé\u2028' }] });
  const { requests } = await seen();
  const last = requests.at(-1);
  assert.match(last.body, /^\{"model":"m-text","zebra":"12345678901234567890","messages":\[\{"role":"user","content":"Ünïcödé\u2028"\}\]\}$/);
  assert.equal(last.headers.authorization, 'Bearer sk-upstream');
  assert.ok(!JSON.stringify(last).includes(key), 'the virtual key reached the provider');
});
for (const stream of [false, true])
  gatewayTest(`the ledger says what the provider said${stream ? ', streaming' : ''}`, async () => {
    const { data, response } = await client.chat.completions.create({ model: 'm-text', messages: hi, stream }).withResponse();
    if (stream) await read(data);
    const row = await ledgerRow(response.headers.get('x-litellm-call-id'));
    assert.equal(row.prompt_tokens, 11);
    assert.equal(row.completion_tokens, 7);
    assert.ok(Number(row.spend) > 0, `spend ${row.spend}`);
  });
test('abort while the provider still thinks hangs up on it too', () => expectHangUp(async () => {
  const controller = new AbortController();
  const call = fails(client.chat.completions.create({ model: 'm-late', messages: hi }, { signal: controller.signal }));
  await until(async () => (await seen()).open > 0, 2000);
  return { controller, call };
}, ({ controller, call }) => { controller.abort(); return call; }));
assert.ok(fake && (throughGateway || url === fake));
await run('openai');
