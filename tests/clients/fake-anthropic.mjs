// SPDX-License-Identifier: GPL-3.0-or-later
// Anthropic's Messages, as strict as the real one where clients and gateways go wrong: ids, order, and thinking that must come back.
import { checkTurns, inParts, must, newId, pieces, plan, sendJson, usage } from './plan.mjs';

const signature = 'c2lnbmVkLWJ5LXRoZS1mYWtl';
const blocksOf = (message) => (typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content);
const textOf = (content) => (typeof content === 'string' ? content : (content ?? []).map((part) => part.text ?? '').join(''));
const thinks = (request) => request.thinking && request.thinking.type !== 'disabled';

function check(request) {
  must(request.max_tokens > 0, 'max_tokens: Field required');
  must(!thinks(request) || request.thinking.type !== 'enabled' || (request.thinking.budget_tokens >= 1024 && request.thinking.budget_tokens < request.max_tokens), 'thinking.budget_tokens');
  must(request.messages[0]?.role === 'user', 'messages: first message must use the user role');
  const turns = [];
  for (const message of request.messages) {
    const blocks = blocksOf(message);
    must(blocks.length > 0, 'messages: content must not be empty');
    for (const block of blocks) {
      must(block.type !== 'text' || block.text !== '', 'messages: text content blocks must be non-empty');
      must(block.type !== 'tool_use' || (/^[\w-]+$/.test(block.id) && typeof block.input === 'object'), `tool_use ${JSON.stringify(block)}`);
      must(block.type !== 'thinking' || block.signature === signature, 'messages: Invalid `signature` in `thinking` block');
    }
    turns.push({ role: message.role, calls: blocks.filter((block) => block.type === 'tool_use').map((block) => block.id),
      results: blocks.filter((block) => block.type === 'tool_result').map((block) => block.tool_use_id) });
  }
  checkTurns(turns);
  const last = request.messages.findLast((message) => message.role === 'assistant');
  if (thinks(request) && request.thinking.type === 'enabled' && turns.at(-1).results.length)
    must(/thinking/.test(blocksOf(last)[0].type), 'messages: Expected `thinking` or `redacted_thinking`, but found `tool_use`');
  const names = (request.tools ?? []).map((tool) => tool.name);
  for (const name of names) must(/^[\w-]{1,128}$/.test(name), `tools: name ${name}`);
  must(new Set(names).size === names.length, 'tools: Tool names must be unique');
}

/// Its answer, for Anthropic itself and for Claude on Bedrock.
export function messageFor(request, model) {
  check(request);
  const results = request.messages.at(-1).role === 'user' ? blocksOf(request.messages.at(-1)).filter((block) => block.type === 'tool_result').map((block) => textOf(block.content)) : [];
  const tools = (request.tools ?? []).filter((tool) => tool.input_schema).map((tool) => ({ name: tool.name, properties: tool.input_schema.properties ?? {} }));
  const { text, calls } = plan({ tools: request.tool_choice?.type === 'none' ? [] : tools, results,
    everything: JSON.stringify(request.messages), json: request.output_config?.format ?? request.output_format, forced: request.tool_choice?.type === 'tool' && request.tool_choice.name });
  const content = thinks(request) ? [{ type: 'thinking', thinking: 'Let me see.', signature }] : [];
  content.push(...(calls ? calls.map(({ name, args }) => ({ type: 'tool_use', id: newId('toolu'), name, input: args })) : [{ type: 'text', text }]));
  return { id: newId('msg'), type: 'message', role: 'assistant', model, content, stop_reason: calls ? 'tool_use' : 'end_turn', stop_sequence: null,
    usage: { input_tokens: usage.input - usage.cached, cache_read_input_tokens: usage.cached, cache_creation_input_tokens: 0, output_tokens: usage.output } };
}

export function eventsOf(message) {
  const events = [{ type: 'message_start', message: { ...message, content: [], stop_reason: null, usage: { ...message.usage, output_tokens: 1 } } }, { type: 'ping' }];
  message.content.forEach((block, index) => {
    const begins = { text: { type: 'text', text: '' }, thinking: { type: 'thinking', thinking: '', signature: '' }, tool_use: { ...block, input: {} } }[block.type];
    const deltas = { text: () => pieces(block.text).map((text) => ({ type: 'text_delta', text })),
      thinking: () => [{ type: 'thinking_delta', thinking: block.thinking }, { type: 'signature_delta', signature: block.signature }],
      tool_use: () => pieces(JSON.stringify(block.input)).map((part) => ({ type: 'input_json_delta', partial_json: part })) }[block.type]();
    events.push({ type: 'content_block_start', index, content_block: begins }, ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })), { type: 'content_block_stop', index });
  });
  events.push({ type: 'message_delta', delta: { stop_reason: message.stop_reason, stop_sequence: null }, usage: { output_tokens: message.usage.output_tokens } }, { type: 'message_stop' });
  return events;
}

export const takes = (path) => path === '/v1/messages';
export const refusal = (message) => ({ type: 'error', error: { type: 'invalid_request_error', message } });
export function answers({ headers, request }, response) {
  must((headers['x-api-key'] ?? headers.authorization?.slice('Bearer '.length)) === 'sk-upstream' && headers['anthropic-version'], 'no key of the provider, or no anthropic-version');
  const message = messageFor(request, request.model);
  if (!request.stream) return sendJson(response, 200, message);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  return inParts(response, eventsOf(message).map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''));
}
