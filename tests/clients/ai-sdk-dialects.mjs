// SPDX-License-Identifier: GPL-3.0-or-later
// The AI SDK's own providers for OpenAI (Responses and chat), Anthropic and Google, each on providers of all other dialects.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { embedMany, generateObject, generateText, stepCountIs, streamObject, streamText, tool } from 'ai';
import { z } from 'zod';
import { assert, fails, gatewayTest, key, run, saidNothingWrong, seen, url } from './harness.mjs';
import { dot, person } from './plan.mjs';
import { targetsBut } from './targets.mjs';

const openai = createOpenAI({ baseURL: `${url}/v1`, apiKey: key });
const anthropic = createAnthropic({ baseURL: `${url}/v1`, apiKey: key });
const google = createGoogleGenerativeAI({ baseURL: `${url}/v1beta`, apiKey: key });
const greeting = 'Grüße, Welt 🌍!';
const weather = tool({ description: 'weather', inputSchema: z.object({ city: z.string(), unit: z.enum(['C', 'F']).optional() }), execute: async ({ city }) => `fine in ${city}` });
const withTools = { tools: { weather }, stopWhen: stepCountIs(4), maxRetries: 0 };
/// What an option means is another provider's business: whatever becomes of it, the tool must be called and the answer come.
const thinking = {
  responses: { openai: { reasoningEffort: 'low', reasoningSummary: 'auto' } }, chat: { openai: { reasoningEffort: 'low' } },
  anthropic: { anthropic: { thinking: { type: 'enabled', budgetTokens: 2000 } } }, gemini: { google: { thinkingConfig: { thinkingBudget: 2000, includeThoughts: true } } },
};

for (const [dialect, model] of Object.entries({ responses: openai.responses, chat: openai.chat, anthropic, gemini: google }))
  for (const { name, path } of targetsBut(dialect)) {
    const common = { model: model(name), maxRetries: 0 };
    const title = `${dialect} ${name}`;
    gatewayTest(`${title}: text and usage`, () => saidNothingWrong(async () => {
      const answer = await generateText({ ...common, system: 'Be brief.', prompt: 'hi' });
      assert.equal(answer.text, greeting);
      assert.equal(answer.finishReason, 'stop');
      assert.equal(answer.usage.inputTokens, 11);
      assert.equal(answer.usage.outputTokens, 7);
      assert.match((await seen()).requests.at(-1).path, path);
    }));
    gatewayTest(`${title}: a stream`, () => saidNothingWrong(async () => {
      const answer = streamText({ ...common, prompt: 'hi' });
      let deltas = 0;
      for await (const part of answer.textStream) deltas += part ? 1 : 0;
      assert.equal(await answer.text, greeting);
      assert.ok(deltas > 1, 'it came at once');
      assert.equal((await answer.usage).outputTokens, 7);
    }));
    gatewayTest(`${title}: tools in three turns`, () => saidNothingWrong(async () => {
      const first = await generateText({ ...common, ...withTools, prompt: 'hi' });
      assert.equal(first.text, 'It is fine in Köln.');
      assert.equal(first.steps.length, 2);
      assert.equal(first.steps[0].finishReason, 'tool-calls');
      const messages = [{ role: 'user', content: 'hi' }, ...first.response.messages, { role: 'user', content: 'and again' }];
      assert.equal((await generateText({ ...common, ...withTools, messages })).text, 'It is fine in Köln.');
    }));
    gatewayTest(`${title}: an object by a schema`, () => saidNothingWrong(async () => {
      const schema = z.object({ name: z.string().min(1), age: z.number().int().min(0), mood: z.enum(['good', 'bad']).nullable().optional() });
      assert.deepEqual((await generateObject({ ...common, schema, prompt: 'Who?' })).object, person);
    }));
    gatewayTest(`${title}: an object in a stream`, () => saidNothingWrong(async () => {
      const answer = streamObject({ ...common, schema: z.object({ name: z.string(), age: z.number() }), prompt: 'Who?' });
      for await (const part of answer.partialObjectStream) assert.ok(part);
      assert.deepEqual(await answer.object, person);
    }));
    gatewayTest(`${title}: a document`, () => saidNothingWrong(async () => {
      const file = { type: 'file', data: Buffer.from('%PDF-1.4 hello'), mediaType: 'application/pdf', filename: 'a.pdf' };
      const asked = generateText({ ...common, messages: [{ role: 'user', content: [{ type: 'text', text: 'What does it say?' }, file] }] });
      if (/ollama|cohere/.test(name)) { // whose APIs take none
        const error = await fails(asked);
        assert.equal(error.statusCode, 400);
        return assert.match(error.message, /takes no files/);
      }
      await asked;
      return assert.ok((await seen()).requests.at(-1).body.includes(file.data.toString('base64')), 'it did not arrive');
    }));
    gatewayTest(`${title}: an image`, () => saidNothingWrong(async () => {
      const content = [{ type: 'text', text: 'Which colour?' }, { type: 'image', image: Buffer.from(dot, 'base64'), mediaType: 'image/png' }];
      assert.equal((await generateText({ ...common, messages: [{ role: 'user', content }] })).text, 'It is red.');
    }));
    for (const [how, providerOptions] of [['', undefined], [', thinking', thinking[dialect]]])
      gatewayTest(`${title}: parallel tools in a stream${how}`, () => saidNothingWrong(async () => {
        const answer = streamText({ ...common, ...withTools, providerOptions, prompt: 'Paris and Wien' });
        assert.equal(await answer.text, 'It is fine in Paris and fine in Wien.');
        assert.equal((await answer.steps)[0].toolCalls.length, 2);
        const messages = [{ role: 'user', content: 'Paris and Wien' }, ...(await answer.response).messages, { role: 'user', content: 'and again' }];
        assert.equal(await streamText({ ...common, ...withTools, providerOptions, messages }).text, 'It is fine in Paris and fine in Wien.');
      }));
  }
for (const [dialect, provider] of Object.entries({ openai, google }))
  for (const values of [['a'], ['a', 'b']])
    gatewayTest(`${dialect}: vectors of ${values.length}`, async () => {
      const { embeddings } = await embedMany({ model: provider.textEmbeddingModel('m-embed'), values, maxRetries: 0 });
      assert.deepEqual(embeddings, values.map(() => [0.5, -0.25, 0.125, 1]));
    });
for (const [dialect, model] of Object.entries({ responses: openai.responses, chat: openai.chat, anthropic, gemini: google }))
  for (const [name, status, text] of [[`${dialect}-m-429`, 429, /Slow down/], ['m-500', 500, /fell over/]])
    gatewayTest(`${dialect}: ${status} of the provider is readable`, async () => {
      const error = await fails(generateText({ model: model(name), prompt: 'hi', maxRetries: 0 }));
      assert.ok(status === 500 ? error.statusCode >= 500 : error.statusCode === status, `status ${error.statusCode}`);
      assert.match(error.message, text);
    });
await run('ai-sdk-dialects');
