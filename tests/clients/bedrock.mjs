// SPDX-License-Identifier: GPL-3.0-or-later
// Bedrock's own API with the AWS SDK, passed through: the client signs with credentials that are worth nothing, or has a virtual key for an
// API key; what the provider gets is signed with the gateway's (the fake provider reckons that signature once more).
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand, InvokeModelCommand, InvokeModelWithResponseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { assert, fails, freeKey, gatewayTest, ledgerRow, run, saidNothingWrong, url } from './harness.mjs';

const key = await freeKey('bedrock');
// Without TLS this SDK would speak HTTP/2, which nothing on loopback speaks.
const common = { region: 'us-west-2', endpoint: `${url}/bedrock`, maxAttempts: 1, requestHandler: new NodeHttpHandler() };
const signing = new BedrockRuntimeClient({ ...common, credentials: { accessKeyId: 'ours', secretAccessKey: 'ours' } });
let callId;
signing.middlewareStack.add((next) => (args) => { args.request.headers['x-tollgate-key'] = key; return next(args); }, { step: 'build' });
signing.middlewareStack.add((next) => async (args) => { const got = await next(args); callId = got.response.headers['x-litellm-call-id']; return got; }, { step: 'deserialize' });
const bearing = (token) => new BedrockRuntimeClient({ ...common, token: { token }, authSchemePreference: ['httpBearerAuth'] });

const modelId = 'amazon.fake-v1:0', claude = 'anthropic.claude-fake-v1:0';
const asked = { modelId, messages: [{ role: 'user', content: [{ text: 'hi' }] }] };
const toolConfig = { tools: [{ toolSpec: { name: 'weather', inputSchema: { json: { type: 'object', properties: { city: { type: 'string' } } } } } }] };
const greeting = 'Grüße, Welt 🌍!';

for (const [how, client] of [['signed', signing], ['with a virtual key as an API key', bearing(key)]]) {
  gatewayTest(`Converse, ${how}`, () => saidNothingWrong(async () => {
    const answer = await client.send(new ConverseCommand(asked));
    assert.equal(answer.output.message.content[0].text, greeting);
    assert.equal(answer.usage.totalTokens, 18);
  }));
  gatewayTest(`ConverseStream, ${how}`, () => saidNothingWrong(async () => {
    let text = '', usage;
    for await (const event of (await client.send(new ConverseStreamCommand(asked))).stream) {
      text += event.contentBlockDelta?.delta.text ?? '';
      usage = event.metadata?.usage ?? usage;
    }
    assert.equal(text, greeting);
    assert.equal(usage.outputTokens, 7);
  }));
}
gatewayTest('a tool, its result, and both rows', () => saidNothingWrong(async () => {
  const first = await signing.send(new ConverseCommand({ ...asked, toolConfig }));
  assert.equal(first.stopReason, 'tool_use');
  const { toolUse } = first.output.message.content[0];
  const messages = [...asked.messages, first.output.message, { role: 'user', content: [{ toolResult: { toolUseId: toolUse.toolUseId, content: [{ text: 'fine' }] } }] }];
  assert.equal((await signing.send(new ConverseCommand({ modelId, messages, toolConfig }))).output.message.content[0].text, 'It is fine.');
  const row = await ledgerRow(callId);
  assert.equal(row.prompt_tokens, 11);
  assert.equal(Number(row.spend), 0.000025);
}));
const body = JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 100, messages: [{ role: 'user', content: 'hi' }] });
gatewayTest('InvokeModel of Claude', () => saidNothingWrong(async () => {
  const answer = await signing.send(new InvokeModelCommand({ modelId: claude, contentType: 'application/json', body }));
  assert.equal(JSON.parse(new TextDecoder().decode(answer.body)).content[0].text, greeting);
  assert.equal((await ledgerRow(callId)).completion_tokens, 7);
}));
gatewayTest('InvokeModelWithResponseStream of Claude', () => saidNothingWrong(async () => {
  const answer = await signing.send(new InvokeModelWithResponseStreamCommand({ modelId: claude, contentType: 'application/json', body }));
  let text = '';
  for await (const { chunk } of answer.body) text += JSON.parse(new TextDecoder().decode(chunk.bytes)).delta?.text ?? '';
  assert.equal(text, greeting);
  assert.equal((await ledgerRow(callId)).completion_tokens, 7);
}));
gatewayTest('a refusal of the provider', async () => {
  const error = await fails(signing.send(new ConverseCommand({ modelId, messages: [...asked.messages, ...asked.messages] })));
  assert.equal(error.name, 'ValidationException');
  assert.match(error.message, /alternate/);
});
gatewayTest('a wrong key', async () => {
  assert.equal((await fails(bearing('sk-wrong').send(new ConverseCommand(asked)))).$metadata.httpStatusCode, 401);
});
await run('bedrock');
