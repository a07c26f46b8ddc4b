// SPDX-License-Identifier: GPL-3.0-or-later
// Google's Gemini API: schemas of a subset only, responses behind their calls, and signatures that must come back.
import { inParts, must, newId, pieces, plan, sendJson, usage } from './plan.mjs';

const thoughtSignature = 'c2lnbmVkLWJ5LXRoZS1mYWtl';
// What Google lets stand for the signature of a call that another model has made.
const standIns = ['skip_thought_signature_validator', 'context_engineering_is_the_way_to_go'];
const known = new Set(['type', 'format', 'title', 'description', 'nullable', 'enum', 'maxItems', 'minItems', 'properties', 'required', 'minProperties',
  'maxProperties', 'minLength', 'maxLength', 'pattern', 'example', 'anyOf', 'propertyOrdering', 'default', 'items', 'minimum', 'maximum']);

function checkSchema(schema, at) {
  for (const name of Object.keys(schema)) must(known.has(name), `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`);
  for (const [name, inner] of Object.entries(schema.properties ?? {})) checkSchema(inner, `${at}.${name}`);
  if (schema.items) checkSchema(schema.items, `${at}[]`);
  for (const inner of schema.anyOf ?? []) checkSchema(inner, `${at}|`);
  must(String(schema.type).toUpperCase() !== 'ARRAY' || schema.items, `${at}.items: missing field.`);
  must(!schema.enum || String(schema.type).toUpperCase() === 'STRING', `${at}.enum: only allowed for STRING type`);
}

function check({ contents, tools = [] }) {
  const declared = tools.flatMap((tool) => tool.functionDeclarations ?? []);
  for (const { name, parameters } of declared) {
    must(/^[a-zA-Z_][\w.:-]{0,127}$/.test(name), `Invalid function name ${name}`);
    if (parameters) checkSchema(parameters, name);
  }
  contents.forEach(({ role, parts }, at) => {
    must(['user', 'model'].includes(role ?? 'user'), `Please use a valid role: user, model; not ${role}`);
    must(parts?.length, `contents[${at}].parts must not be empty`);
    const calls = parts.filter((part) => part.functionCall), results = parts.filter((part) => part.functionResponse);
    if (calls.length) {
      must(role === 'model', 'function calls are the model\'s');
      const sign = calls[0].thoughtSignature;
      must(sign === thoughtSignature || standIns.includes(sign) || standIns.includes(Buffer.from(sign ?? '', 'base64').toString()), `Function call is missing a thought_signature in functionCall parts: ${JSON.stringify(parts)}`);
      const answered = (contents[at + 1]?.parts ?? []).filter((part) => part.functionResponse);
      must(answered.length === calls.length, `the number of function response parts is not that of the function call parts: ${JSON.stringify(contents)}`);
    }
    for (const { functionResponse } of results) {
      must(typeof functionResponse.response === 'object' && !Array.isArray(functionResponse.response), 'functionResponse.response must be an object');
      must(contents[at - 1]?.parts.some((part) => part.functionCall?.name === functionResponse.name), `a response of ${functionResponse.name}, which was not called`);
    }
  });
  return declared;
}

export const takes = (path) => /^\/v1beta\/models\/[^/]+:(stream)?generateContent$/i.test(path);
export const refusal = (message) => ({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } });
export function answers({ path, url, headers, request }, response) {
  must(headers['x-goog-api-key'] === 'sk-upstream', 'API key not valid. Please pass a valid API key.');
  const declared = check(request);
  if (request.generationConfig?.responseSchema) checkSchema(request.generationConfig.responseSchema, 'response_schema');
  const results = request.contents.at(-1).parts.filter((part) => part.functionResponse).map(({ functionResponse: { response: said } }) => String(said.output ?? said.result ?? said.content ?? JSON.stringify(said)));
  const tools = declared.map(({ name, parameters, parametersJsonSchema }) => ({ name, properties: lower((parameters ?? parametersJsonSchema)?.properties ?? {}) }));
  const { text, calls } = plan({ tools, results, everything: JSON.stringify(request.contents), json: request.generationConfig?.responseMimeType === 'application/json' });
  const parts = calls ? calls.map(({ name, args }, index) => ({ functionCall: { name, args }, ...(index ? {} : { thoughtSignature }) })) : [{ text }];
  const responseId = newId('r');
  const usageMetadata = { promptTokenCount: usage.input, candidatesTokenCount: usage.output, totalTokenCount: usage.input + usage.output, cachedContentTokenCount: usage.cached };
  const chunk = (some, more = {}) => ({ candidates: [{ content: { role: 'model', parts: some }, index: 0, ...more }], usageMetadata, modelVersion: 'fake', responseId });
  if (path.endsWith(':generateContent')) return sendJson(response, 200, chunk(parts, { finishReason: 'STOP' }));
  must(url.includes('alt=sse'), 'this fake streams server-sent events only');
  const chunks = calls ? parts.map((part) => chunk([part])) : pieces(text).map((part) => chunk([{ text: part }]));
  chunks.at(-1).candidates[0].finishReason = 'STOP';
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  return inParts(response, chunks.map((one) => `data: ${JSON.stringify(one)}\r\n\r\n`).join(''));
}
const lower = (properties) => Object.fromEntries(Object.entries(properties).map(([name, { type, items, ...rest }]) =>
  [name, { ...rest, type: String(type).toLowerCase(), items: items && { ...items, properties: items.properties && lower(items.properties) } }]));
