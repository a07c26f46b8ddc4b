// SPDX-License-Identifier: GPL-3.0-or-later
import { HumanMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { assert, expectHangUp, fails, key, run, test, url } from './harness.mjs';

const configuration = { baseURL: `${url}/v1` };
const chat = (model, more = {}) => new ChatOpenAI({ model, apiKey: key, maxRetries: 0, configuration, ...more });
const greeting = 'Grüße, Welt 🌍!';
const weather = tool(async ({ city }) => `fine in ${city}`, { name: 'weather', description: 'weather', schema: z.object({ city: z.string() }) });

test('text and usage', async () => {
  const answer = await chat('m-text').invoke('hi');
  assert.equal(answer.content, greeting);
  assert.equal(answer.usage_metadata.total_tokens, 18);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  test(`stream ${model}`, async () => {
    let text = '';
    for await (const chunk of await chat(model).stream('hi')) text += chunk.content;
    assert.equal(text, greeting);
  });
test('tools: call and result', async () => {
  const model = chat('m-text').bindTools([weather]);
  const first = await model.invoke('hi');
  assert.deepEqual(first.tool_calls[0].args, { city: 'Köln' });
  const result = new ToolMessage({ tool_call_id: first.tool_calls[0].id, content: 'fine' });
  assert.equal((await model.invoke([new HumanMessage('hi'), first, result])).content, 'It is fine.');
});
test('parallel tools in a stream', async () => {
  let whole;
  for await (const chunk of await chat('m-parallel').bindTools([weather]).stream('hi')) whole = whole ? whole.concat(chunk) : chunk;
  assert.deepEqual(whole.tool_calls.map((call) => call.args.city), ['Paris', 'Wien']);
});
test('images', async () => {
  const content = [{ type: 'text', text: 'what?' }, { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }];
  assert.equal((await chat('m-image').invoke([new HumanMessage({ content })])).content, 'images 1 bytes 26');
});
test('JSON schema', async () => {
  const model = chat('m-json').withStructuredOutput(z.object({ name: z.string(), age: z.number() }), { method: 'jsonSchema' });
  assert.deepEqual(await model.invoke('hi'), { name: 'Ada', age: 36 });
});
for (const encodingFormat of [undefined, 'float', 'base64'])
  test(`embeddings ${encodingFormat ?? 'as the library wants them'}`, async () => {
    const model = new OpenAIEmbeddings({ model: 'm-embed', apiKey: key, maxRetries: 0, configuration, ...(encodingFormat ? { encodingFormat } : {}) });
    const [vector] = await model.embedDocuments(['a']);
    assert.deepEqual(typeof vector === 'string' ? [...new Float32Array(Uint8Array.from(Buffer.from(vector, 'base64')).buffer)] : vector, [0.5, -0.25, 0.125, 1]);
  });
for (const [model, status, text] of [['m-429', 429, /Slow down/], ['m-500', 500, /fell over/]])
  test(`${status} of the provider is readable`, async () => {
    const error = await fails(chat(model).invoke('hi'));
    assert.match(String(error.message), text);
    assert.ok(status === 500 ? error.status >= 500 : error.status === status, `status ${error.status}`);
  });
test('a stream that is cut raises an error', async () => {
  await fails((async () => { for await (const chunk of await chat('m-cut').stream('hi')) void chunk; })());
});
test('abort hangs up on the provider', () => expectHangUp(async () => {
  const controller = new AbortController();
  const stream = await chat('m-slow').stream('hi', { signal: controller.signal });
  for await (const chunk of stream) if (chunk.content) break;
  return controller;
}, (controller) => controller.abort()));
await run('langchain');
