// SPDX-License-Identifier: GPL-3.0-or-later
// Ollama's library, through the gateway, on a provider that speaks OpenAI chat: with a key, and at the listener that asks for none
// (OLLAMA, where run.sh has found a port for it).
import { Ollama } from 'ollama';
import { assert, fails, gatewayTest, key, run, seen, url } from './harness.mjs';

const client = new Ollama({ host: url, headers: { Authorization: `Bearer ${key}` } });
const keyless = process.env.OLLAMA ? new Ollama({ host: process.env.OLLAMA }) : undefined;
const greeting = 'Grüße, Welt 🌍!';
const hi = [{ role: 'user', content: 'hi' }];
const weather = { type: 'function', function: { name: 'weather', description: 'The weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } } };

async function streamed(answer) {
  const message = { role: 'assistant', content: '', tool_calls: [] };
  let last;
  for await (const part of await answer) {
    message.content += part.message.content;
    message.tool_calls.push(...(part.message.tool_calls ?? []));
    last = part;
  }
  return { message, last };
}
const lastRequest = async () => JSON.parse((await seen()).requests.at(-1).body);

gatewayTest('text', async () => {
  const answer = await client.chat({ model: 'm-text', messages: [{ role: 'system', content: 'Be brief.' }, ...hi], options: { temperature: 0.5, num_predict: 50 } });
  assert.equal(answer.message.content, greeting);
  assert.equal(answer.done, true);
  assert.equal(answer.done_reason, 'stop');
  assert.equal(answer.prompt_eval_count, 11);
  assert.equal(answer.eval_count, 7);
  assert.ok(answer.total_duration > 0);
  const request = await lastRequest();
  assert.equal(request.messages[0].role, 'system');
  assert.equal(request.temperature, 0.5);
  assert.equal(request.max_tokens ?? request.max_completion_tokens, 50);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  gatewayTest(`stream ${model}`, async () => {
    const { message, last } = await streamed(client.chat({ model, messages: hi, stream: true }));
    assert.equal(message.content, greeting);
    assert.equal(last.done, true);
    assert.equal(last.done_reason, 'stop');
  });
for (const stream of [false, true])
  gatewayTest(`tools${stream ? ', streaming' : ''}: call and result`, async () => {
    const ask = async (messages) => {
      const answer = client.chat({ model: 'm-text', messages, tools: [weather], stream });
      return stream ? (await streamed(answer)).message : (await answer).message;
    };
    const message = await ask(hi);
    assert.deepEqual(message.tool_calls[0].function.arguments, { city: 'Köln' });
    const second = await ask([...hi, message, { role: 'tool', tool_name: 'weather', content: '12 °C' }]);
    assert.equal(second.content, 'It is 12 °C.');
    const { messages } = await lastRequest();
    assert.equal(messages.at(-1).tool_call_id, messages.at(-2).tool_calls[0].id);
  });
gatewayTest('parallel tools', async () => {
  const { message } = await streamed(client.chat({ model: 'm-parallel', messages: hi, tools: [weather], stream: true }));
  assert.deepEqual(message.tool_calls.map((call) => call.function.arguments.city), ['Paris', 'Wien']);
});
gatewayTest('an image', async () => {
  const answer = await client.chat({ model: 'm-image', messages: [{ role: 'user', content: 'what', images: [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0])] }] });
  assert.match(answer.message.content, /^images 1 /);
  assert.match((await lastRequest()).messages[0].content[1].image_url.url, /^data:image\/png;base64,/);
});
gatewayTest('an answer by a schema', async () => {
  const answer = await client.chat({ model: 'm-json', messages: hi, format: { type: 'object', properties: { name: { type: 'string' } } } });
  assert.deepEqual(JSON.parse(answer.message.content), { name: 'Ada', age: 36 });
});
gatewayTest('generate, whole and streaming', async () => {
  const whole = await client.generate({ model: 'm-text', prompt: 'hi', system: 'Be brief.' });
  assert.equal(whole.response, greeting);
  let text = '';
  for await (const part of await client.generate({ model: 'm-text', prompt: 'hi', stream: true })) text += part.response;
  assert.equal(text, greeting);
});
gatewayTest('a model is loaded without being asked', async () => {
  const before = (await seen()).requests.at(-1);
  const answer = await client.generate({ model: 'm-text', prompt: '' });
  assert.equal(answer.done_reason, 'load');
  assert.deepEqual((await seen()).requests.at(-1), before);
});
gatewayTest('embeddings, both ways', async () => {
  const { embeddings } = await client.embed({ model: 'm-embed', input: ['one', 'two'] });
  assert.deepEqual(embeddings, [[0.5, -0.25, 0.125, 1], [0.5, -0.25, 0.125, 1]]);
  assert.deepEqual((await client.embeddings({ model: 'm-embed', prompt: 'one' })).embedding, [0.5, -0.25, 0.125, 1]);
});
gatewayTest('models, and what they can do', async () => {
  const { models } = await client.list();
  assert.ok(models.some((model) => model.name === 'm-text' && model.digest.length === 64));
  const shown = await client.show({ model: 'm-text' });
  assert.ok(shown.capabilities.includes('tools'));
  const architecture = shown.model_info['general.architecture'];
  assert.ok(shown.model_info[`${architecture}.context_length`] > 0);
  assert.deepEqual((await client.ps()).models, []);
  const [major, minor, patch] = (await client.version()).version.split('.').map(Number);
  assert.ok(major > 0 || minor > 6 || (minor === 6 && patch >= 4), 'editors refuse a version below 0.6.4');
});
gatewayTest('a wrong key', async () => {
  const error = await fails(new Ollama({ host: url, headers: { Authorization: 'Bearer sk-wrong' } }).chat({ model: 'm-text', messages: hi }));
  assert.equal(error.status_code, 401);
});
gatewayTest('a model that there is not', async () => {
  const error = await fails(client.chat({ model: 'nothing', messages: hi }));
  assert.equal(error.status_code, 404);
  assert.match(error.message, /nothing/);
});
gatewayTest('a stream that is cut', async () => {
  await fails(streamed(client.chat({ model: 'm-cut', messages: hi, stream: true })));
});
gatewayTest('the listener without keys', async () => {
  assert.ok(keyless, 'run.sh has opened no such listener');
  assert.equal(await (await fetch(process.env.OLLAMA)).text(), 'Ollama is running');
  assert.ok((await keyless.list()).models.length > 0);
  assert.equal((await keyless.chat({ model: 'm-text', messages: hi })).message.content, greeting);
  // VS Code asks tags and show here, and then chats as OpenAI's clients do.
  const answer = await fetch(`${process.env.OLLAMA}/v1/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'm-text', messages: hi }) });
  assert.equal((await answer.json()).choices[0].message.content, greeting);
  assert.equal((await fetch(`${process.env.OLLAMA}/key/list`, { headers: { authorization: 'Bearer sk-master' } })).status, 404);
  const foreign = await fetch(`${process.env.OLLAMA}/api/tags`, { headers: { origin: 'https://evil.example' } });
  assert.equal(foreign.status, 403);
});

await run('ollama');
