// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's Responses API through the gateway; the provider behind it speaks chat only.
import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { assert, expectHangUp, fails, gatewayTest, key, ledgerRow, run, seen, url } from './harness.mjs';

const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 });
const greeting = 'Grüße, Welt 🌍!';
const weather = { type: 'function', name: 'weather', strict: false, parameters: { type: 'object', properties: { city: { type: 'string' } } } };

gatewayTest('text', async () => {
  const response = await client.responses.create({ model: 'm-text', instructions: 'Be brief.', input: 'hi' });
  assert.equal(response.output_text, greeting);
  assert.equal(response.status, 'completed');
  assert.equal(response.usage.total_tokens, 18);
  assert.equal(response.usage.input_tokens_details.cached_tokens, 3);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  gatewayTest(`stream ${model}`, async () => {
    let text = '', number = -1;
    const items = new Set();
    for await (const event of await client.responses.create({ model, input: 'hi', stream: true })) {
      assert.equal(event.sequence_number, number += 1);
      if (event.item_id) items.add(event.item_id);
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (event.type === 'response.completed') assert.equal(event.response.output_text ?? text, greeting);
    }
    assert.equal(text, greeting);
    assert.equal(items.size, 1);
  });
for (const stream of [false, true]) {
  const how = stream ? ', streaming' : '';
  const finish = async (body) => stream ? client.responses.stream(body).finalResponse() : client.responses.create(body);
  gatewayTest(`tools${how}: call and result`, async () => {
    const input = [{ role: 'user', content: 'hi' }];
    const first = await finish({ model: 'm-text', input, tools: [weather] });
    const call = first.output.find((item) => item.type === 'function_call');
    assert.deepEqual(JSON.parse(call.arguments), { city: 'Köln' });
    input.push(...first.output, { type: 'function_call_output', call_id: call.call_id, output: '12 °C' });
    assert.equal((await finish({ model: 'm-text', input, tools: [weather] })).output_text, 'It is 12 °C.');
  });
  gatewayTest(`parallel tools${how}`, async () => {
    const { output } = await finish({ model: 'm-parallel', input: 'hi', tools: [weather] });
    assert.deepEqual(output.map((item) => JSON.parse(item.arguments).city), ['Paris', 'Wien']);
  });
  gatewayTest(`structured output${how}`, async () => {
    const text = { format: zodTextFormat(z.object({ name: z.string(), age: z.number() }), 'person') };
    const body = { model: 'm-json', input: 'hi', text };
    const response = stream ? await client.responses.stream(body).finalResponse() : await client.responses.parse(body);
    assert.deepEqual(response.output_parsed, { name: 'Ada', age: 36 });
  });
  gatewayTest(`429 of the provider${how}`, async () => {
    const error = await fails(client.responses.create({ model: stream ? 'stream-m-429' : 'm-429', input: 'hi', stream }));
    assert.ok(error instanceof OpenAI.RateLimitError, `${error.constructor.name} ${error.status}`);
    assert.match(error.message, /Slow down/);
  });
  gatewayTest(`the ledger says what the provider said${how}`, async () => {
    const { data, response } = await client.responses.create({ model: 'm-text', input: 'hi', stream }).withResponse();
    if (stream) for await (const event of data) assert.ok(event);
    const row = await ledgerRow(response.headers.get('x-litellm-call-id'));
    assert.equal(row.prompt_tokens, 11);
    assert.equal(row.completion_tokens, 7);
    assert.ok(Number(row.spend) > 0, `spend ${row.spend}`);
  });
}
gatewayTest('a custom tool is a function for the provider, and a custom tool again for the client', async () => {
  const { output } = await client.responses.create({ model: 'm-text', input: 'hi', tools: [{ type: 'custom', name: 'note' }] });
  assert.equal(output[0].type, 'custom_tool_call');
  assert.equal(output[0].name, 'note');
  const { requests } = await seen();
  assert.equal(JSON.parse(requests.at(-1).body).tools[0].type, 'function');
});
gatewayTest('a conversation goes on from an earlier response, which can be shown, listed and deleted', async () => {
  const first = await client.responses.create({ model: 'm-text', input: 'hi', tools: [weather] });
  const call = first.output.find((item) => item.type === 'function_call');
  const second = await client.responses.create({ model: 'm-text', previous_response_id: first.id, tools: [weather],
    input: [{ type: 'function_call_output', call_id: call.call_id, output: '12 °C' }] });
  assert.equal(second.output_text, 'It is 12 °C.');
  assert.equal(second.previous_response_id, first.id);
  const roles = JSON.parse((await seen()).requests.at(-1).body).messages.map((message) => message.role);
  assert.deepEqual(roles, ['user', 'assistant', 'tool']);
  assert.equal((await client.responses.retrieve(second.id)).output_text, 'It is 12 °C.');
  const items = [];
  for await (const item of client.responses.inputItems.list(second.id, { order: 'asc', limit: 2 })) items.push(item.type);
  assert.deepEqual(items, ['message', 'function_call', 'function_call_output']);
  assert.equal((await fails(client.responses.cancel(second.id))).status, 400);
  await client.responses.delete(second.id);
  assert.equal((await fails(client.responses.retrieve(second.id))).status, 404);
  const gone = await fails(client.responses.create({ model: 'm-text', previous_response_id: second.id, input: 'and?' }));
  assert.equal(gone.code, 'previous_response_not_found');
});
gatewayTest('a streamed response is kept, too; one that shall not be is not', async () => {
  const first = await client.responses.stream({ model: 'm-text', input: 'hi' }).finalResponse();
  const second = await client.responses.create({ model: 'm-text', previous_response_id: first.id, input: 'and?', store: false });
  assert.equal(JSON.parse((await seen()).requests.at(-1).body).messages.length, 3);
  assert.equal((await fails(client.responses.retrieve(second.id))).status, 404);
});
gatewayTest('a stream that is cut raises an error', async () => {
  const error = await fails((async () => { for await (const event of await client.responses.create({ model: 'm-cut', input: 'hi', stream: true })) assert.ok(event); })());
  assert.ok(error instanceof Error);
});
gatewayTest('abort in mid-stream hangs up on the provider', () => expectHangUp(async () => {
  const stream = await client.responses.create({ model: 'm-slow', input: 'hi', stream: true });
  for await (const event of stream) if (event.type === 'response.output_text.delta') break;
  return stream;
}, (stream) => stream.controller.abort()));
gatewayTest('what another provider keeps is refused by name', async () => {
  const error = await fails(client.responses.create({ model: 'm-text', input: 'hi', tools: [{ type: 'file_search', vector_store_ids: ['vs_1'] }] }));
  assert.equal(error.status, 400);
  assert.match(error.message, /another provider/);
});
await run('responses');
