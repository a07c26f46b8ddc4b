// SPDX-License-Identifier: GPL-3.0-or-later
// Ollama's own API: lines, arguments that are objects, and results that name their tool.
import { inParts, must, newId, pieces, plan, sendJson, usage } from './plan.mjs';

export const takes = (path) => path === '/api/chat';
export const refusal = (message) => ({ error: message });
export function answers({ request }, response) {
  const { messages, tools = [] } = request;
  for (const message of messages) {
    must(typeof message.content === 'string', `json: cannot unmarshal ${JSON.stringify(message.content)} into Go struct field .content of type string`);
    for (const call of message.tool_calls ?? []) must(typeof call.function.arguments === 'object', 'json: cannot unmarshal string into Go struct field .arguments');
    must(message.role !== 'tool' || message.tool_name, 'a result that does not say of which tool');
  }
  const after = messages.slice(messages.findLastIndex((message) => message.tool_calls) + 1);
  const results = after.filter((message) => message.role === 'tool').map((message) => message.content);
  const { text, calls } = plan({ tools: tools.map(({ function: { name, parameters } }) => ({ name, properties: parameters?.properties ?? {} })), results, everything: JSON.stringify(messages), json: request.format });
  const line = (message, more = {}) => ({ model: request.model, created_at: '2026-01-02T03:04:05.678Z', message: { role: 'assistant', content: '', ...message }, done: false, ...more });
  const end = { done: true, done_reason: 'stop', total_duration: 1000, load_duration: 10, prompt_eval_count: usage.input, prompt_eval_duration: 10, eval_count: usage.output, eval_duration: 10 };
  const tool_calls = calls?.map(({ name, args }, index) => ({ id: newId('call'), function: { index, name, arguments: args } }));
  if (request.stream === false) return sendJson(response, 200, line(calls ? { tool_calls } : { content: text }, end));
  const lines = calls ? [line({ tool_calls })] : pieces(text).map((content) => line({ content }));
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  return inParts(response, [...lines, line({}, end)].map((one) => `${JSON.stringify(one)}\n`).join(''));
}
