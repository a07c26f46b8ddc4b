// SPDX-License-Identifier: GPL-3.0-or-later
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embedMany, generateObject, generateText, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';
import { assert, expectHangUp, fails, key, run, test, url } from './harness.mjs';

const gateway = createOpenAICompatible({ name: 'gw', baseURL: `${url}/v1`, apiKey: key, supportsStructuredOutputs: true });
const common = { prompt: 'hi', maxRetries: 0 };
const greeting = 'Grüße, Welt 🌍!';
const weather = tool({ description: 'weather', inputSchema: z.object({ city: z.string() }), execute: async ({ city }) => `fine in ${city}` });
const quiet = { onError() {} };

test('text and usage', async () => {
  const answer = await generateText({ ...common, model: gateway('m-text') });
  assert.equal(answer.text, greeting);
  assert.equal(answer.usage.inputTokens, 11);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  test(`stream ${model}`, async () => assert.equal(await streamText({ ...common, ...quiet, model: gateway(model) }).text, greeting));
test('tools are called and their results come back', async () => {
  const answer = await generateText({ ...common, model: gateway('m-text'), tools: { weather }, stopWhen: stepCountIs(3) });
  assert.match(answer.text, /fine in Köln/);
});
test('parallel tools in a stream', async () => {
  const answer = streamText({ ...common, ...quiet, model: gateway('m-parallel'), tools: { weather }, stopWhen: stepCountIs(3) });
  assert.match(await answer.text, /fine in Paris.*fine in Wien/);
  assert.equal((await answer.steps)[0].toolCalls.length, 2);
});
test('images', async () => {
  const content = [{ type: 'text', text: 'what?' }, { type: 'image', image: new Uint8Array(3000), mediaType: 'image/png' }];
  const answer = await generateText({ model: gateway('m-image'), maxRetries: 0, messages: [{ role: 'user', content }] });
  assert.equal(answer.text, 'images 1 bytes 4022');
});
test('JSON schema', async () => {
  const answer = await generateObject({ ...common, model: gateway('m-json'), schema: z.object({ name: z.string(), age: z.number() }) });
  assert.deepEqual(answer.object, { name: 'Ada', age: 36 });
});
test('embeddings', async () => {
  const answer = await embedMany({ model: gateway.textEmbeddingModel('m-embed'), values: ['a', 'b'], maxRetries: 0 });
  assert.deepEqual(answer.embeddings[1], [0.5, -0.25, 0.125, 1]);
});
for (const [model, status, text] of [['m-429', 429, /Slow down/], ['m-500', 500, /fell over/]])
  test(`${status} of the provider is readable`, async () => {
    const error = await fails(generateText({ ...common, model: gateway(model) }));
    assert.ok(status === 500 ? error.statusCode >= 500 : error.statusCode === status, `status ${error.statusCode}`);
    assert.match(error.message, text);
  });
test('a stream that is cut raises an error', async () => {
  let seenError = null;
  const answer = streamText({ ...common, model: gateway('m-cut'), onError({ error }) { seenError = error; } });
  try { for await (const part of answer.fullStream) if (part.type === 'error') seenError = part.error; } catch (error) { seenError = error; }
  assert.ok(seenError, 'it ended as if it were whole');
});
test('abort hangs up on the provider', () => expectHangUp(async () => {
  const controller = new AbortController();
  const answer = streamText({ ...common, ...quiet, model: gateway('m-slow'), abortSignal: controller.signal });
  for await (const part of answer.textStream) if (part) break;
  return controller;
}, (controller) => controller.abort()));
await run('ai-sdk');
