// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Bedrock: Converse and Claude by InvokeModel, whole and as an event stream. Signatures are reckoned here once more.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
// https://smithy.io/2.0/aws/amazon-eventstream.html
import crypto from 'node:crypto';
import zlib from 'node:zlib';
import { eventsOf, messageFor } from './fake-anthropic.mjs';
import { checkTurns, inParts, must, pieces, plan, newId, sendJson, usage } from './plan.mjs';

const hmac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();
const sha = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function checkSignature({ method, url, headers, body }) {
  const [, date, region, names, signature] = headers.authorization?.match(/^AWS4-HMAC-SHA256 Credential=AKIDFAKE\/(\d{8})\/([\w-]+)\/bedrock\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/) ?? [];
  must(signature, `The security token included in the request is invalid: ${headers.authorization}`);
  const [path, query = ''] = url.split('?');
  const canonical = [method, path.split('/').map(encoded).join('/'), query, ...names.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim().replace(/ +/g, ' ')}`), '', names, sha(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], `${date}/${region}/bedrock/aws4_request`, sha(canonical)].join('\n');
  const key = ['bedrock', 'aws4_request'].reduce(hmac, hmac(hmac('AWS4fake', date), region));
  must(hmac(key, toSign).toString('hex') === signature, `The request signature we calculated does not match the signature you provided. Canonical: ${canonical}`);
}

function frame(type, payload) {
  const fields = Object.entries({ ':event-type': type, ':content-type': 'application/json', ':message-type': 'event' }).map(([name, value]) =>
    Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7, value.length >> 8, value.length & 255]), Buffer.from(value)]));
  const headers = Buffer.concat(fields), data = Buffer.from(JSON.stringify(payload)), start = Buffer.alloc(12), end = Buffer.alloc(4);
  start.writeUInt32BE(16 + headers.length + data.length, 0);
  start.writeUInt32BE(headers.length, 4);
  start.writeUInt32BE(zlib.crc32(start.subarray(0, 8)), 8);
  const all = Buffer.concat([start, headers, data]);
  end.writeUInt32BE(zlib.crc32(all), 0);
  return Buffer.concat([all, end]);
}
function sendFrames(response, frames) {
  response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' });
  return inParts(response, Buffer.concat(frames));
}

function messageOf({ messages, toolConfig, outputConfig, system = [] }) {
  const turns = messages.map(({ content }) => ({ calls: content.filter((part) => part.toolUse).map((part) => part.toolUse.toolUseId), results: content.filter((part) => part.toolResult).map((part) => part.toolResult.toolUseId) }));
  checkTurns(turns);
  messages.forEach(({ role, content }, at) => {
    must(role === (at % 2 ? 'assistant' : 'user'), 'A conversation must alternate between user and assistant roles.');
    must(content.length, 'The content field must not be empty.');
    for (const part of content) must(part.text !== '', 'The text field in the ContentBlock object is blank.');
  });
  must(toolConfig || !turns.some((turn) => turn.calls.length), 'The toolConfig field must be defined when using toolUse and toolResult content blocks.');
  const results = messages.at(-1).content.filter((part) => part.toolResult).map((part) => part.toolResult.content.map((one) => one.text ?? JSON.stringify(one.json)).join(''));
  const tools = (toolConfig?.tools ?? []).filter((tool) => tool.toolSpec).map(({ toolSpec: { name, inputSchema } }) => ({ name, properties: inputSchema.json.properties ?? {} }));
  const { text, calls } = plan({ tools, results, everything: JSON.stringify(messages), json: outputConfig?.textFormat ?? system.some(({ text }) => text?.includes('JSON schema')), forced: toolConfig?.toolChoice?.tool?.name });
  return { role: 'assistant', content: calls ? calls.map(({ name, args }) => ({ toolUse: { toolUseId: newId('tooluse'), name, input: args } })) : [{ text }] };
}

function converse(request, streams, response) {
  const message = messageOf(request), stopReason = message.content[0].toolUse ? 'tool_use' : 'end_turn';
  const spent = { usage: { inputTokens: usage.input, outputTokens: usage.output, totalTokens: usage.input + usage.output }, metrics: { latencyMs: 1 } };
  if (!streams) return sendJson(response, 200, { output: { message }, stopReason, ...spent });
  const frames = [frame('messageStart', { role: 'assistant' })];
  message.content.forEach(({ text, toolUse }, contentBlockIndex) => {
    if (toolUse) frames.push(frame('contentBlockStart', { contentBlockIndex, start: { toolUse: { toolUseId: toolUse.toolUseId, name: toolUse.name } } }));
    const deltas = toolUse ? pieces(JSON.stringify(toolUse.input)).map((input) => ({ toolUse: { input } })) : pieces(text).map((part) => ({ text: part }));
    frames.push(...deltas.map((delta) => frame('contentBlockDelta', { contentBlockIndex, delta })), frame('contentBlockStop', { contentBlockIndex }));
  });
  return sendFrames(response, [...frames, frame('messageStop', { stopReason }), frame('metadata', spent)]);
}

export const takes = (path) => path.startsWith('/model/');
export const refusal = (message) => ({ message });
export const refusalHeaders = { 'x-amzn-errortype': 'ValidationException' };
export function answers(asked, response) {
  checkSignature(asked);
  const [, model, action] = asked.path.match(/^\/model\/([^/]+)\/([\w-]+)$/), { request } = asked;
  if (action.startsWith('converse')) return converse(request, action === 'converse-stream', response);
  must(request.anthropic_version === 'bedrock-2023-05-31' && !request.model && request.stream === undefined, 'Malformed input request, please reformat your input and try again.');
  const message = messageFor(request, decodeURIComponent(model));
  if (action === 'invoke') return sendJson(response, 200, message);
  return sendFrames(response, eventsOf(message).map((event) => frame('chunk', { bytes: Buffer.from(JSON.stringify(event)).toString('base64') })));
}
