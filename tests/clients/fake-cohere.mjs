// SPDX-License-Identifier: GPL-3.0-or-later
// Cohere's API: chat of its second version, ranks of both, vectors of the second.
import { checkTurns, inParts, must, newId, pieces, plan, sendJson, turnsOfChat, usage } from './plan.mjs';

export const takes = (path) => /^\/v2\/(chat|rerank|embed)$|^\/v1\/rerank$/.test(path);
export const refusal = (message) => ({ id: 'e-1', message });
export function answers({ path, headers, request }, response) {
  must(headers.authorization === 'Bearer sk-upstream', 'invalid api token');
  if (path === '/v2/embed')
    return sendJson(response, 200, { id: newId('e'), embeddings: { float: request.texts.map(() => [0.5, -0.25]) }, texts: request.texts, response_type: 'embeddings_by_type', meta: { api_version: { version: '2' }, billed_units: { input_tokens: 2 } } });
  return path.endsWith('/rerank') ? ranks(request, response) : chat(request, response);
}

/// The longer, the better.
function ranks({ documents, top_n, query }, response) {
  must(query && documents?.length, 'a query and documents are wanted');
  const length = (document) => (typeof document === 'string' ? document : document.text).length;
  const results = documents.map((document, index) => ({ index, relevance_score: length(document) / 100 })).sort((one, other) => other.relevance_score - one.relevance_score).slice(0, top_n ?? documents.length);
  return sendJson(response, 200, { id: newId('r'), results, meta: { api_version: { version: '2' }, billed_units: { search_units: 1 } } });
}

function chat(request, response) {
  checkTurns(turnsOfChat(request.messages));
  for (const message of request.messages) must(message.role !== 'tool' || message.content?.length, 'a tool message must have content');
  const after = request.messages.slice(request.messages.findLastIndex((message) => message.tool_calls?.length) + 1);
  const results = after.filter((message) => message.role === 'tool').map(({ content }) => (typeof content === 'string' ? content : content.map((part) => part.text ?? part.document.data.content ?? Object.values(part.document.data).join(' ')).join('')));
  const tools = (request.tools ?? []).map(({ function: { name, parameters } }) => ({ name, properties: parameters?.properties ?? {} }));
  const { text, calls } = plan({ tools, results, everything: JSON.stringify(request.messages), json: request.response_format?.type === 'json_object' });
  const id = newId('c'), finish_reason = calls ? 'TOOL_CALL' : 'COMPLETE';
  const spent = { billed_units: { input_tokens: usage.input, output_tokens: usage.output }, tokens: { input_tokens: usage.input, output_tokens: usage.output } };
  const tool_calls = calls?.map(({ name, args }) => ({ id: newId(name), type: 'function', function: { name, arguments: JSON.stringify(args) } }));
  if (!request.stream)
    return sendJson(response, 200, { id, finish_reason, message: { role: 'assistant', ...(calls ? { tool_plan: 'I will look.', tool_calls } : { content: [{ type: 'text', text }] }) }, usage: spent });
  const events = [{ id, type: 'message-start', delta: { message: { role: 'assistant', content: [], tool_plan: '', tool_calls: [], citations: [] } } }];
  const say = (type, index, message) => events.push({ type, ...(index === undefined ? {} : { index }), ...(message ? { delta: { message } } : {}) });
  if (calls) say('tool-plan-delta', undefined, { tool_plan: 'I will look.' });
  tool_calls?.forEach((call, index) => {
    say('tool-call-start', index, { tool_calls: { ...call, function: { name: call.function.name, arguments: '' } } });
    for (const part of pieces(call.function.arguments)) say('tool-call-delta', index, { tool_calls: { function: { arguments: part } } });
    say('tool-call-end', index);
  });
  if (!calls) {
    say('content-start', 0, { content: { type: 'text', text: '' } });
    for (const part of pieces(text)) say('content-delta', 0, { content: { text: part } });
    say('content-end', 0);
  }
  events.push({ type: 'message-end', delta: { finish_reason, usage: spent } });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  return inParts(response, events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''));
}
