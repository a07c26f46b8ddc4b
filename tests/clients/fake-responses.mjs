// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's Responses API: calls and their outputs must match, and what was sealed must come back as it was.
import { inParts, must, newId, pieces, plan, sendJson, usage } from './plan.mjs';

const sealed = 'gAAAA-sealed-by-the-fake';
const textOf = (content) => (typeof content === 'string' ? content : content.map((part) => part.text ?? '').join(''));

function check(request) {
  const input = typeof request.input === 'string' ? [] : request.input;
  const calls = input.filter((item) => item.type === 'function_call').map((item) => item.call_id);
  const outputs = input.filter((item) => item.type === 'function_call_output').map((item) => item.call_id);
  for (const id of outputs) must(calls.includes(id), `No tool call found for function call output with call_id ${id}.`);
  for (const id of calls) must(outputs.includes(id), `No tool output found for function call ${id}.`);
  for (const item of input) {
    must(item.type !== 'reasoning' || !item.encrypted_content || item.encrypted_content === sealed, 'The encrypted content could not be verified.');
    must(item.type !== 'function_call' || typeof item.arguments === 'string', 'input: arguments must be a string');
    must(item.type !== 'item_reference', `Item '${item.id}' not found. Items are not persisted when \`store\` is set to false.`);
    for (const part of Array.isArray(item.content) ? item.content : [])
      must(!(item.role === 'assistant' && part.type === 'input_text') && !(item.role !== 'assistant' && part.type === 'output_text'), `Invalid value: '${part.type}' in an item of ${item.role}`);
  }
  for (const tool of request.tools ?? []) must(tool.type !== 'function' || (tool.name && !tool.function), `tools: missing name in ${JSON.stringify(tool)}`);
  return input;
}

export const takes = (path) => path === '/v1/responses';
export const refusal = (message) => ({ error: { message, type: 'invalid_request_error', param: 'input', code: null } });
export function answers({ headers, request }, response) {
  must(headers.authorization === 'Bearer sk-upstream', 'Incorrect API key provided');
  const input = check(request);
  const after = input.slice(input.findLastIndex((item) => item.type === 'function_call') + 1);
  const results = after.filter((item) => item.type === 'function_call_output').map((item) => textOf(item.output));
  const tools = (request.tools ?? []).filter((tool) => tool.type === 'function').map((tool) => ({ name: tool.name, properties: tool.parameters?.properties ?? {} }));
  const { text, calls } = plan({ tools, results, everything: JSON.stringify(request.input), json: request.text?.format?.type === 'json_schema' });
  const output = request.include?.includes('reasoning.encrypted_content') || request.reasoning
    ? [{ id: newId('rs'), type: 'reasoning', summary: [], encrypted_content: request.include?.includes('reasoning.encrypted_content') ? sealed : null }] : [];
  output.push(...(calls ? calls.map(({ name, args }) => ({ id: newId('fc'), type: 'function_call', status: 'completed', call_id: newId('call'), name, arguments: JSON.stringify(args) }))
    : [{ id: newId('msg'), type: 'message', status: 'completed', role: 'assistant', content: [{ type: 'output_text', text, annotations: [], logprobs: [] }] }]));
  const whole = { id: newId('resp'), object: 'response', created_at: 1760000000, status: 'completed', error: null, incomplete_details: null, instructions: null, metadata: {},
    model: request.model, output, parallel_tool_calls: true, temperature: 1, tool_choice: 'auto', tools: request.tools ?? [], top_p: 1, previous_response_id: null,
    usage: { input_tokens: usage.input, input_tokens_details: { cached_tokens: usage.cached }, output_tokens: usage.output, output_tokens_details: { reasoning_tokens: 0 }, total_tokens: usage.input + usage.output } };
  if (!request.stream) return sendJson(response, 200, whole);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  return inParts(response, eventsOf(whole).map((event, sequence_number) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`).join(''));
}

function eventsOf(whole) {
  const begun = { ...whole, status: 'in_progress', output: [], usage: null };
  const events = [{ type: 'response.created', response: begun }, { type: 'response.in_progress', response: begun }];
  whole.output.forEach((item, output_index) => {
    const at = { item_id: item.id, output_index };
    if (item.type === 'reasoning') events.push({ type: 'response.output_item.added', output_index, item: { ...item, encrypted_content: '' } });
    if (item.type === 'function_call') {
      events.push({ type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', arguments: '' } },
        ...pieces(item.arguments).map((delta) => ({ type: 'response.function_call_arguments.delta', ...at, delta })),
        { type: 'response.function_call_arguments.done', ...at, name: item.name, arguments: item.arguments });
    }
    if (item.type === 'message') {
      const [part] = item.content, in_part = { ...at, content_index: 0 };
      events.push({ type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', content: [] } },
        { type: 'response.content_part.added', ...in_part, part: { ...part, text: '' } },
        ...pieces(part.text).map((delta) => ({ type: 'response.output_text.delta', ...in_part, delta, logprobs: [] })),
        { type: 'response.output_text.done', ...in_part, text: part.text, logprobs: [] }, { type: 'response.content_part.done', ...in_part, part });
    }
    events.push({ type: 'response.output_item.done', output_index, item });
  });
  return [...events, { type: 'response.completed', response: whole }];
}
