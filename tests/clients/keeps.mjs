// SPDX-License-Identifier: GPL-3.0-or-later
// The fake provider's other half: what providers keep for their callers (files, batches), and Claude for clients that sign in themselves.
// `keeps(request, body, response)` answers, or says that it is none of these.
const files = new Map(), batches = new Map();
let serial = 0;

const json = (response, status, value, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
  return true;
};
const missing = (response, id) => json(response, 404, { error: { message: `No such File object: ${id}`, type: 'invalid_request_error', param: 'id', code: null } });

function upload(type, body, response) {
  const boundary = Buffer.from(`--${type.match(/boundary="?([^";]+)/)[1]}`);
  const file = { id: `file-${++serial}`, object: 'file', created_at: 1, status: 'processed' };
  for (let at = body.indexOf(boundary); ;) {
    const next = body.indexOf(boundary, at + boundary.length);
    if (next < 0) break;
    const part = body.subarray(at + boundary.length + 2, next - 2);
    const head = part.subarray(0, part.indexOf('\r\n\r\n')).toString(), content = part.subarray(part.indexOf('\r\n\r\n') + 4);
    const name = head.match(/ name="([^"]*)"/)[1];
    if (name === 'file') Object.assign(file, { filename: head.match(/filename="([^"]*)"/)[1], bytes: content.length, content });
    else file[name] = content.toString();
    at = next;
  }
  files.set(file.id, file);
  return json(response, 200, { ...file, content: undefined });
}

function file(method, id, wantsContent, response) {
  const found = files.get(id);
  if (!found) return missing(response, id);
  if (method === 'DELETE') { files.delete(id); return json(response, 200, { id, object: 'file', deleted: true }); }
  if (!wantsContent) return json(response, 200, { ...found, content: undefined });
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(found.content);
  return true;
}

function batch(method, id, action, body, response) {
  if (!id) {
    const made = { id: `batch_${++serial}`, object: 'batch', status: 'validating', errors: null, created_at: 1, ...JSON.parse(body) };
    batches.set(made.id, made);
    return json(response, 200, made);
  }
  if (action === 'cancel') batches.get(id).status = 'cancelling';
  return json(response, 200, batches.get(id));
}

function claude(headers, body, response) {
  const own = (headers.authorization ?? '').startsWith('Bearer sk-ant-oat');
  if (headers.authorization?.endsWith('expired'))
    return json(response, 401, { type: 'error', error: { type: 'authentication_error', message: 'OAuth token has expired.' }, request_id: 'req_9' }, { 'request-id': 'req_9' });
  const text = `${own ? 'on your own login' : 'on the house'}; keys seen: ${['x-tollgate-key', 'x-api-key'].filter((name) => headers[name]).join() || 'none'}`;
  return json(response, 200, { id: 'msg_9', type: 'message', role: 'assistant', model: JSON.parse(body).model, content: [{ type: 'text', text }],
    stop_reason: 'end_turn', stop_sequence: null, usage: { input_tokens: 40, output_tokens: 20 } }, { 'anthropic-ratelimit-unified-status': 'allowed' });
}

export function keeps({ method, url, headers }, body, response) {
  const path = new URL(url, 'http://x').pathname;
  const [, kind, id, more] = path.match(/^\/v1\/(files|batches)(?:\/([^/]+))?(?:\/(\w+))?$/) ?? [];
  if (kind === 'files' && !id)
    return method === 'POST' ? upload(headers['content-type'], body, response)
      : json(response, 200, { object: 'list', data: [...files.values()].map((one) => ({ ...one, content: undefined })), has_more: false });
  if (kind === 'files') return file(method, id, more === 'content', response);
  if (kind === 'batches') return batch(method, id, more, body, response);
  if (path === '/v1/messages' && JSON.parse(body).model === 'claude-fake') return claude(headers, body, response);
  return false;
}
