// SPDX-License-Identifier: GPL-3.0-or-later
// Google's SDK, through the gateway, on a provider that speaks OpenAI chat. (The fake provider does not speak Gemini's API, so without
// a gateway there is nothing to test.)
import { GoogleGenAI } from '@google/genai';
import { assert, fails, gatewayTest, key, run, seen, url } from './harness.mjs';

const clientOf = (apiKey) => new GoogleGenAI({ apiKey, httpOptions: { baseUrl: url } });
const client = clientOf(key);
const greeting = 'Grüße, Welt 🌍!';
const weather = { functionDeclarations: [{ name: 'weather', description: 'The weather', parameters: { type: 'OBJECT', properties: { city: { type: 'STRING' } } } }] };
const hi = [{ role: 'user', parts: [{ text: 'hi' }] }];

async function streamed(request) {
  const parts = [];
  let last;
  for await (const chunk of await client.models.generateContentStream(request)) {
    parts.push(...(chunk.candidates?.[0]?.content?.parts ?? []));
    last = chunk;
  }
  return { parts, last, text: parts.map((part) => part.text ?? '').join('') };
}

gatewayTest('text', async () => {
  const answer = await client.models.generateContent({ model: 'm-text', contents: 'hi', config: { systemInstruction: 'Be brief.', temperature: 0.5 } });
  assert.equal(answer.text, greeting);
  assert.equal(answer.candidates[0].finishReason, 'STOP');
  assert.equal(answer.usageMetadata.totalTokenCount, 18);
  assert.equal(answer.usageMetadata.cachedContentTokenCount, 3);
  const request = JSON.parse((await seen()).requests.at(-1).body);
  assert.equal(request.messages[0].role, 'system');
  assert.equal(request.temperature, 0.5);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  gatewayTest(`stream ${model}`, async () => {
    const { text, last } = await streamed({ model, contents: 'hi' });
    assert.equal(text, greeting);
    assert.equal(last.candidates[0].finishReason, 'STOP');
  });
for (const streams of [false, true]) {
  const ask = async (request) => {
    if (!streams) return (await client.models.generateContent(request)).candidates[0].content;
    return { role: 'model', parts: (await streamed(request)).parts };
  };
  gatewayTest(`tools${streams ? ', streaming' : ''}: call and result`, async () => {
    const content = await ask({ model: 'm-text', contents: hi, config: { tools: [weather] } });
    const call = content.parts.find((part) => part.functionCall).functionCall;
    assert.equal(call.name, 'weather');
    assert.deepEqual(call.args, { city: 'Köln' });
    const contents = [...hi, content, { role: 'user', parts: [{ functionResponse: { id: call.id, name: call.name, response: { output: '12 °C' } } }] }];
    const second = await ask({ model: 'm-text', contents, config: { tools: [weather] } });
    assert.equal(second.parts.map((part) => part.text ?? '').join(''), 'It is 12 °C.');
    const { messages } = JSON.parse((await seen()).requests.at(-1).body);
    assert.equal(messages.at(-1).tool_call_id, messages.at(-2).tool_calls[0].id);
  });
  gatewayTest(`parallel tools${streams ? ', streaming' : ''}`, async () => {
    const content = await ask({ model: 'm-parallel', contents: hi, config: { tools: [weather] } });
    assert.deepEqual(content.parts.filter((part) => part.functionCall).map((part) => part.functionCall.args.city), ['Paris', 'Wien']);
  });
}
gatewayTest('a chat of several turns', async () => {
  const chat = client.chats.create({ model: 'm-text' });
  assert.equal((await chat.sendMessage({ message: 'hi' })).text, greeting);
  assert.equal((await chat.sendMessage({ message: 'again' })).text, greeting);
  const { messages } = JSON.parse((await seen()).requests.at(-1).body);
  assert.deepEqual(messages.map((message) => message.role), ['user', 'assistant', 'user']);
});
gatewayTest('an answer by a schema', async () => {
  const answer = await client.models.generateContent({ model: 'm-json', contents: 'hi', config: {
    responseMimeType: 'application/json', responseSchema: { type: 'OBJECT', properties: { name: { type: 'STRING' }, age: { type: 'INTEGER' } }, required: ['name', 'age'] } } });
  assert.deepEqual(JSON.parse(answer.text), { name: 'Ada', age: 36 });
});
gatewayTest('an image', async () => {
  const answer = await client.models.generateContent({ model: 'm-image', contents: [{ role: 'user', parts: [{ text: 'what' }, { inlineData: { mimeType: 'image/png', data: 'aGk=' } }] }] });
  assert.match(answer.text, /^images 1 /);
});
gatewayTest('tokens are counted here', async () => {
  const one = await client.models.countTokens({ model: 'm-text', contents: 'hi' });
  const more = await client.models.countTokens({ model: 'm-text', contents: 'Be brief. '.repeat(100) });
  assert.ok(one.totalTokens > 0 && more.totalTokens > one.totalTokens + 100);
});
gatewayTest('models', async () => {
  const names = [];
  for await (const model of await client.models.list()) names.push(model.name);
  assert.ok(names.includes('models/m-text'));
  assert.equal((await client.models.get({ model: 'm-text' })).name, 'models/m-text');
});
gatewayTest('the key in the query', async () => {
  const answer = await fetch(`${url}/v1beta/models/m-text:generateContent?key=${key}`, { method: 'POST', body: JSON.stringify({ contents: hi }) });
  assert.equal((await answer.json()).candidates[0].content.parts[0].text, greeting);
});
gatewayTest('a stream as a JSON list', async () => {
  const answer = await fetch(`${url}/v1beta/models/m-text:streamGenerateContent`, { method: 'POST', headers: { 'x-goog-api-key': key }, body: JSON.stringify({ contents: hi }) });
  assert.match(answer.headers.get('content-type'), /^application\/json/);
  const list = await answer.json();
  assert.equal(list.flatMap((chunk) => chunk.candidates[0].content.parts).map((part) => part.text).join(''), greeting);
});
gatewayTest('a wrong key', async () => {
  const error = await fails(clientOf('sk-wrong').models.generateContent({ model: 'm-text', contents: 'hi' }));
  assert.equal(error.status, 401);
  assert.match(error.message, /UNAUTHENTICATED/);
});
gatewayTest('a model that there is not', async () => {
  const error = await fails(client.models.generateContent({ model: 'nothing', contents: 'hi' }));
  assert.equal(error.status, 404);
  assert.match(error.message, /NOT_FOUND/);
});
gatewayTest('a stream that is cut', async () => {
  await fails(streamed({ model: 'm-cut', contents: 'hi' }));
});

await run('google');
