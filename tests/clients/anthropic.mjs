// SPDX-License-Identifier: GPL-3.0-or-later
// The Anthropic SDK, through the gateway, on a provider that speaks OpenAI chat. (The fake provider does not speak Messages, so without
// a gateway there is nothing to test.)
import Anthropic from '@anthropic-ai/sdk';
import { assert, fails, gatewayTest, key, ledgerRow, run, url } from './harness.mjs';

const client = new Anthropic({ baseURL: url, apiKey: key, maxRetries: 0 });
const hi = [{ role: 'user', content: 'hi' }];
const greeting = 'Grüße, Welt 🌍!';
const weather = { name: 'weather', input_schema: { type: 'object', properties: { city: { type: 'string' } } } };
const ask = (model, more = {}) => ({ model, max_tokens: 100, messages: hi, ...more });
// Anthropic counts beside the input what OpenAI counts inside the prompt.
const promptOf = (usage) => usage.input_tokens + usage.cache_read_input_tokens + usage.cache_creation_input_tokens;
const textOf = (message) => message.content.filter((block) => block.type === 'text').map((block) => block.text).join('');

gatewayTest('text', async () => {
  const message = await client.messages.create(ask('m-text'));
  assert.equal(message.type, 'message');
  assert.equal(textOf(message), greeting);
  assert.equal(message.stop_reason, 'end_turn');
  assert.equal(promptOf(message.usage) + message.usage.output_tokens, 18);
});
for (const model of ['m-text', 'm-comments', 'm-crlf', 'm-tiny', 'm-nodone'])
  gatewayTest(`stream ${model}`, async () => {
    const message = await client.messages.stream(ask(model)).finalMessage();
    assert.equal(textOf(message), greeting);
    assert.equal(message.stop_reason, 'end_turn');
  });
for (const streams of [false, true]) {
  const finish = (body) => streams ? client.messages.stream(body).finalMessage() : client.messages.create(body);
  gatewayTest(`tools${streams ? ', streaming' : ''}: call and result`, async () => {
    const first = await finish(ask('m-text', { tools: [weather] }));
    assert.equal(first.stop_reason, 'tool_use');
    const call = first.content.find((block) => block.type === 'tool_use');
    assert.deepEqual(call.input, { city: 'Köln' });
    const messages = [...hi, { role: 'assistant', content: first.content }, { role: 'user', content: [{ type: 'tool_result', tool_use_id: call.id, content: '12 °C' }] }];
    assert.equal(textOf(await finish(ask('m-text', { messages, tools: [weather] }))), 'It is 12 °C.');
  });
  gatewayTest(`parallel tools${streams ? ', streaming' : ''}`, async () => {
    const message = await finish(ask('m-parallel', { tools: [weather] }));
    assert.deepEqual(message.content.filter((block) => block.type === 'tool_use').map((block) => block.input.city), ['Paris', 'Wien']);
  });
  gatewayTest(`the ledger has what the client was told${streams ? ', streaming' : ''}`, async () => {
    let usage, response;
    if (streams) {
      const stream = client.messages.stream(ask('m-text'));
      usage = (await stream.finalMessage()).usage;
      response = stream.response;
    } else {
      const whole = await client.messages.create(ask('m-text')).withResponse();
      ({ data: { usage }, response } = whole);
    }
    const row = await ledgerRow(response.headers.get('x-litellm-call-id'));
    assert.equal(row.total_tokens, promptOf(usage) + usage.output_tokens);
    assert.equal(row.prompt_tokens, promptOf(usage));
  });
}
gatewayTest('tokens are counted here', async () => {
  const one = await client.messages.countTokens({ model: 'm-text', messages: hi });
  const more = await client.messages.countTokens({ model: 'm-text', messages: hi, system: 'Be brief. '.repeat(100), tools: [weather] });
  assert.ok(one.input_tokens > 0 && more.input_tokens > one.input_tokens + 200);
});
gatewayTest('models', async () => {
  const ids = [];
  for await (const model of client.models.list()) ids.push(model.id);
  assert.ok(ids.includes('m-text'));
});
gatewayTest('a wrong key', async () => {
  const error = await fails(new Anthropic({ baseURL: url, apiKey: 'sk-wrong', maxRetries: 0 }).messages.create(ask('m-text')));
  assert.equal(error.status, 401);
  assert.equal(error.error.error.type, 'authentication_error');
});
gatewayTest('a model that there is not', async () => {
  const error = await fails(client.messages.create(ask('nothing')));
  assert.equal(error.status, 404);
  assert.equal(error.error.type, 'error');
  assert.equal(error.error.error.type, 'not_found_error');
});
gatewayTest('a server tool that the provider does not have', async () => {
  const error = await fails(client.messages.create(ask('m-text', { tools: [{ type: 'web_search_20250305', name: 'web_search' }] })));
  assert.equal(error.status, 400);
});

await run('anthropic');
