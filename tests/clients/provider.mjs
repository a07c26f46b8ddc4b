// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that does what the model's name says. `node provider.mjs` listens on a free loopback port and prints its address.
// GET /seen: what was asked lately (headers and bodies as they came), what was refused as a real provider would, how many streams are open
// and how many were hung up on. This file speaks OpenAI's chat, and has its faults; the other dialects are in fake-*.mjs.
import http from 'node:http';
import * as anthropic from './fake-anthropic.mjs';
import * as bedrock from './fake-bedrock.mjs';
import * as cohere from './fake-cohere.mjs';
import * as gemini from './fake-gemini.mjs';
import * as ollama from './fake-ollama.mjs';
import * as responses from './fake-responses.mjs';
import { keeps } from './keeps.mjs';
import { Refused, checkTurns, plan, sendJson, turnsOfChat } from './plan.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const state = { open: 0, hungUp: 0, requests: [], refused: [] };
let serial = 0;

export const models = ['m-text', 'm-parallel', 'm-json', 'm-image', 'm-embed', 'm-slow', 'm-late', 'm-cut', 'm-garbled', 'm-429', 'stream-m-429', 'responses-m-429', 'chat-m-429', 'anthropic-m-429', 'gemini-m-429', 'm-500',
  'm-comments', 'm-crlf', 'm-tiny', 'm-nodone', 'm-agent', 'on-chat'];

/// Models that do what those of the other dialects do.
const plans = (request) => /(m-agent|on-chat)$/.test(request.model);
function planFor({ messages, tools = [], response_format }) {
  checkTurns(turnsOfChat(messages));
  const results = messages.slice(messages.findLastIndex((message) => message.role === 'assistant') + 1).filter((message) => message.role === 'tool');
  return plan({ tools: tools.filter((tool) => tool.function).map((tool) => ({ name: tool.function.name, properties: tool.function.parameters?.properties ?? {} })),
    results: results.map(({ content }) => (typeof content === 'string' ? content : content.map((part) => part.text).join(''))), everything: JSON.stringify(messages), json: response_format?.type === 'json_schema' });
}
function toolCallsFor(request) {
  const last = request.messages.at(-1);
  if (!request.tools?.length || (last.role === 'tool' && !plans(request))) return [];
  const call = (tool, args, index) => ({ index, id: `call_${++serial}`, type: 'function', function: { name: tool.function.name, arguments: JSON.stringify(args) } });
  if (plans(request)) return (planFor(request).calls ?? []).map(({ name, args }, index) => call({ function: { name } }, args, index));
  const many = request.model.endsWith('m-parallel') ? ['Paris', 'Wien'] : ['Köln'];
  return many.map((city, index) => call(request.tools[0], { city }, index));
}

function textFor(request) {
  const last = request.messages.at(-1);
  if (plans(request)) return planFor(request).text;
  if (last.role === 'tool') return `It is ${request.messages.filter((message) => message.role === 'tool').map((message) => message.content).join(' and ')}.`;
  if (request.response_format?.type === 'json_schema') return JSON.stringify({ name: 'Ada', age: 36 });
  if (request.model.endsWith('m-image')) {
    const urls = (Array.isArray(last.content) ? last.content : []).filter((part) => part.type === 'image_url').map((part) => part.image_url.url);
    return `images ${urls.length} bytes ${urls.map((url) => url.length).join(',')}`;
  }
  return 'Grüße, Welt 🌍!';
}

const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18, prompt_tokens_details: { cached_tokens: 3 } };

function whole(request) {
  const calls = toolCallsFor(request).map(({ index, ...call }) => call);
  const message = calls.length ? { role: 'assistant', content: null, tool_calls: calls } : { role: 'assistant', content: textFor(request) };
  return { id: `chatcmpl-c${++serial}`, object: 'chat.completion', created: 1760000000, model: request.model,
    choices: [{ index: 0, message, finish_reason: calls.length ? 'tool_calls' : 'stop' }], usage };
}

function events(request) {
  const id = `chatcmpl-c${++serial}`;
  const chunk = (delta, finish_reason = null) => ({ id, object: 'chat.completion.chunk', created: 1760000000, model: request.model, choices: [{ index: 0, delta, finish_reason }] });
  const calls = toolCallsFor(request);
  const out = [chunk({ role: 'assistant', content: calls.length ? null : '' })];
  for (const call of calls) {
    out.push(chunk({ tool_calls: [{ ...call, function: { name: call.function.name, arguments: '' } }] }));
    for (const part of call.function.arguments.match(/.{1,6}/gsu)) out.push(chunk({ tool_calls: [{ index: call.index, function: { arguments: part } }] }));
  }
  if (!calls.length) for (const part of textFor(request).match(/.{1,4}/gsu)) out.push(chunk({ content: part }));
  out.push(chunk({}, calls.length ? 'tool_calls' : 'stop'));
  if (request.stream_options?.include_usage) out.push({ ...chunk({}), choices: [], usage });
  return out;
}

async function stream(request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const end = request.model.endsWith('m-crlf') ? '\r\n' : '\n';
  const is = (name) => request.model.endsWith(name);
  const lines = events(request).map((event) => `data: ${JSON.stringify(event)}${end}${end}`);
  if (is('m-slow')) {
    for (let i = 0; i < 300 && !response.destroyed; ++i) { response.write(lines[1]); await pause(100); }
    return response.end();
  }
  if (is('m-cut')) {
    response.write(lines.slice(0, 3).join(''));
    await pause(50);
    return response.socket.destroy();
  }
  let text = is('m-comments') ? `: first\n\n${lines.join(': between\n\n')}` : lines.join('');
  if (!is('m-nodone')) text += `data: [DONE]${end}${end}`;
  if (!is('m-tiny')) return response.end(text);
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += 3) { response.write(bytes.subarray(i, i + 3)); await pause(0); }
  return response.end();
}

function embeddings(request) {
  const vector = [0.5, -0.25, 0.125, 1];
  const embedding = request.encoding_format === 'base64' ? Buffer.from(new Float32Array(vector).buffer).toString('base64') : vector;
  return { object: 'list', model: request.model, data: [].concat(request.input).map((_, index) => ({ object: 'embedding', index, embedding })), usage: { prompt_tokens: 4, total_tokens: 4 } };
}

/// The other dialects: true if it was one. What a real provider would refuse is refused.
function speaks(asked, response) {
  const dialect = [anthropic, bedrock, cohere, gemini, ollama, responses].find(({ takes }) => takes(asked.path));
  const refuse = (error, refusal, headers = {}) => {
    if (!(error instanceof Refused)) throw error;
    state.refused.push(`${asked.path}: ${error.message}`);
    return sendJson(response, 400, refusal, headers);
  };
  try {
    if (dialect) dialect.answers(asked, response);
    else if (asked.path.endsWith('/chat/completions') && plans(asked.request)) planFor(asked.request);
  } catch (error) { return refuse(error, (dialect ?? responses).refusal(error.message), dialect?.refusalHeaders); }
  return Boolean(dialect);
}

async function answer(request, path, response) {
  const json = (status, value, headers = {}) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  const is = (name) => request.model?.endsWith(name);
  if (is('m-429')) return json(429, { error: { message: 'Slow down, said the provider.', type: 'rate_limit_error', code: 'rate_limit_exceeded' } }, { 'retry-after': '1' });
  if (is('m-500')) return json(500, { error: { message: 'The provider fell over.', type: 'server_error' } });
  if (is('m-garbled')) return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the hotel Wi-Fi</html>');
  if (is('m-late')) await pause(5000);
  if (path.endsWith('/embeddings')) return json(200, embeddings(request));
  if (path.endsWith('/models')) return json(200, { object: 'list', data: models.map((id) => ({ id, object: 'model', created: 1760000000, owned_by: 'fake' })) });
  if (!path.endsWith('/chat/completions')) return json(404, { error: { message: `no such path: ${path}` } });
  return request.stream ? stream(request, response) : json(200, whole(request));
}

const server = http.createServer((incoming, response) => {
  const parts = [];
  incoming.on('data', (part) => parts.push(part));
  incoming.on('end', () => {
    const path = new URL(incoming.url, 'http://x').pathname;
    if (path === '/seen') return response.end(JSON.stringify(state));
    const bytes = Buffer.concat(parts), body = bytes.toString();
    state.open += 1;
    response.on('close', () => { state.open -= 1; if (!response.writableFinished) state.hungUp += 1; });
    state.requests = [...state.requests.slice(-19), { path, headers: incoming.headers, body }];
    if (keeps(incoming, bytes, response)) return undefined;
    const request = body ? JSON.parse(body) : {};
    if (speaks({ method: incoming.method, url: incoming.url, path, headers: incoming.headers, body: bytes, request }, response) || response.writableEnded) return undefined;
    return answer(request, path, response);
  });
});
if (process.argv[1] === new URL(import.meta.url).pathname)
  server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
