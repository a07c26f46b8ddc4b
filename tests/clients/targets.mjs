// SPDX-License-Identifier: GPL-3.0-or-later
// One model for each dialect that the gateway speaks to providers. `path`: where the fake provider is asked in that dialect.
const aws = (base) => ({ aws_bedrock_runtime_endpoint: base, aws_access_key_id: 'AKIDFAKE', aws_secret_access_key: 'fake', aws_region_name: 'us-west-2', api_key: undefined });

export const targets = [
  { name: 'on-chat', dialect: 'chat', path: /\/chat\/completions$/, parameters: (base) => ({ model: 'openai/on-chat', api_base: `${base}/v1` }) },
  { name: 'on-responses', dialect: 'responses', path: /\/responses$/, parameters: (base) => ({ model: 'openai/responses/on-responses', api_base: `${base}/v1` }) },
  { name: 'on-anthropic', dialect: 'anthropic', path: /\/v1\/messages$/, parameters: (base) => ({ model: 'anthropic/on-anthropic', api_base: base }) },
  { name: 'on-gemini', dialect: 'gemini', path: /generateContent$/i, parameters: (base) => ({ model: 'gemini/gemini-3-pro-fake', api_base: base }) },
  { name: 'on-ollama', dialect: 'ollama', path: /\/api\/chat$/, parameters: (base) => ({ model: 'ollama_chat/on-ollama', api_base: base, api_key: undefined }) },
  { name: 'on-bedrock', dialect: 'bedrock', path: /\/converse(-stream)?$/, parameters: (base) => ({ model: 'bedrock/converse/amazon.fake-v1:0', ...aws(base) }) },
  { name: 'on-invoke', dialect: 'bedrock', path: /\/invoke(-with-response-stream)?$/, parameters: (base) => ({ model: 'bedrock/invoke/anthropic.claude-fake-v1:0', ...aws(base) }) },
  { name: 'on-cohere', dialect: 'cohere', path: /\/v2\/chat$/, parameters: (base) => ({ model: 'cohere_chat/on-cohere', api_base: base }) },
];
export const targetsBut = (...dialects) => targets.filter(({ dialect }) => !dialects.includes(dialect));
