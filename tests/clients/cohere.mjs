// SPDX-License-Identifier: GPL-3.0-or-later
// Cohere's SDK: ranks are an endpoint of the gateway; its other calls are passed through under /cohere.
import { CohereClient, CohereClientV2 } from 'cohere-ai';
import { assert, fails, freeKey, gatewayTest, ledgerRow, run, saidNothingWrong, seen, url } from './harness.mjs';

const token = await freeKey('cohere');
const at = (environment, Client, more = {}) => new Client({ token, environment, maxRetries: 0, ...more });
const documents = ['short', 'a somewhat longer one', 'middling one'];
const weather = { type: 'function', function: { name: 'weather', description: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } } };
const rowOf = async ({ rawResponse }) => ledgerRow(rawResponse.headers.get('x-litellm-call-id'));
/// What a stream says, put together.
async function together(stream) {
  const said = { text: '', args: '', types: new Set() };
  for await (const event of stream) {
    said.types.add(event.type);
    said.text += event.delta?.message?.content?.text ?? '';
    said.args += event.delta?.message?.toolCalls?.function?.arguments ?? '';
    if (event.type === 'message-end') said.end = event.delta;
  }
  return said;
}

for (const [version, Client] of [['v1', CohereClient], ['v2', CohereClientV2]])
  gatewayTest(`ranks ${version}`, () => saidNothingWrong(async () => {
    const got = await at(url, Client).rerank({ model: 'rerank-fake', query: 'which?', documents, topN: 2 }).withRawResponse();
    assert.deepEqual(got.data.results.map(({ index }) => index), [1, 2]);
    assert.equal(got.data.results[0].relevanceScore, 0.21);
    assert.equal((await seen()).requests.at(-1).headers.authorization, 'Bearer sk-upstream');
    const row = await rowOf(got);
    assert.equal(row.call_type, 'arerank');
    assert.equal(Number(row.spend), 0.002);
  }));
gatewayTest('a model that there is not', async () => {
  const error = await fails(at(url, CohereClientV2).rerank({ model: 'nothing', query: 'which?', documents }));
  assert.equal(error.statusCode, 404);
});
gatewayTest('a wrong key', async () => {
  assert.equal((await fails(at(url, CohereClientV2, { token: 'sk-wrong' }).rerank({ model: 'rerank-fake', query: 'which?', documents }))).statusCode, 401);
});
const passed = at(`${url}/cohere`, CohereClientV2);
gatewayTest('chat, passed through', () => saidNothingWrong(async () => {
  const got = await passed.chat({ model: 'on-cohere', messages: [{ role: 'user', content: 'hi' }] }).withRawResponse();
  assert.equal(got.data.message.content[0].text, 'Grüße, Welt 🌍!');
  const row = await rowOf(got);
  assert.equal(row.prompt_tokens, 11);
  assert.equal(Number(row.spend), 0.000025);
}));
gatewayTest('tools in a stream and their results, passed through', () => saidNothingWrong(async () => {
  const messages = [{ role: 'user', content: 'hi' }];
  const ask = { model: 'on-cohere', messages, tools: [weather] };
  assert.deepEqual(JSON.parse((await together(await passed.chatStream(ask))).args), { city: 'Köln' });
  const { message } = await passed.chat(ask);
  messages.push({ role: 'assistant', toolCalls: message.toolCalls, toolPlan: message.toolPlan }, { role: 'tool', toolCallId: message.toolCalls[0].id, content: 'fine' });
  const said = await together(await passed.chatStream(ask));
  assert.equal(said.text, 'It is fine.');
  assert.equal(said.end.finishReason, 'COMPLETE');
  assert.equal(said.end.usage.tokens.outputTokens, 7);
}));
gatewayTest('ranks and vectors, passed through', () => saidNothingWrong(async () => {
  assert.equal((await passed.rerank({ model: 'rerank-fake', query: 'which?', documents, topN: 1 })).results[0].index, 1);
  const { embeddings } = await passed.embed({ model: 'embed-fake', texts: ['a', 'b'], inputType: 'search_query', embeddingTypes: ['float'] });
  assert.deepEqual(embeddings.float[1], [0.5, -0.25]);
}));
await run('cohere');
