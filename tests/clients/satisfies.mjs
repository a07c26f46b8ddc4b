// SPDX-License-Identifier: GPL-3.0-or-later
// Our answers are true to the SDKs' types: what the golden cases say that clients get of translated answers becomes TypeScript constants
// that `satisfies` the pinned SDKs' types, and `tsc --noEmit` must have nothing to say. What we add to a dialect on purpose stands below.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cases, values } from './golden.mjs';

const head = `import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions/completions';
import type { CreateEmbeddingResponse } from 'openai/resources/embeddings';
import type { Response, ResponseCustomToolCall, ResponseOutputItem, ResponseStreamEvent } from 'openai/resources/responses/responses';
import type { ContentBlock, Message, RawMessageDeltaEvent, RawMessageStreamEvent, TextBlock, Usage } from '@anthropic-ai/sdk/resources/messages/messages';
import type { ChatResponse, GenerateResponse, EmbedResponse, EmbeddingsResponse } from 'ollama';
import type { GenerateContentResponse } from '@google/genai';

// On purpose: thinking in the words of DeepSeek and LiteLLM, which OpenAI's typings do not have; probabilities as their provider wrote them.
type Thinking = { reasoning_content?: string; thinking_blocks?: unknown[] };
type Whole = Omit<ChatCompletion, 'choices'> & { choices: (Omit<ChatCompletion.Choice, 'message' | 'logprobs'> & { logprobs: object | null; message: ChatCompletion.Choice['message'] & Thinking })[] };
type Chunk = Omit<ChatCompletionChunk, 'choices' | 'usage'> & { usage?: ChatCompletionChunk['usage'] | null;
  choices: (Omit<ChatCompletionChunk.Choice, 'delta'> & { delta: ChatCompletionChunk.Choice['delta'] & Thinking & { annotations?: unknown[] } })[] };
// Times are texts in JSON, and what ends an answer is only in its last line, which Ollama's typings do not say.
type Line<T> = Partial<Omit<T, 'created_at'>> & { created_at: string; done: boolean };
// What the API sends and its typings leave out: usage is null until it is known, \`store\`, the status of a call of a custom tool; \`output_text\` is the SDK's own, \`access_programs\` is about OpenAI's accounts; and, of
// Anthropic's, in the usage that ends a stream, what stands in the one that begins it.
type Loose<T> = T extends { usage?: infer U } ? Omit<T, 'usage' | 'output' | 'output_text' | 'access_programs'> & { access_programs?: unknown; usage?: U | null; store?: boolean; output: (ResponseOutputItem | (ResponseCustomToolCall & { status: string }))[] } : never;
type AnyResponse = Loose<Response>;
type ResponseEvent = Exclude<ResponseStreamEvent, { response: Response } | { item: ResponseOutputItem }>
  | (Omit<Extract<ResponseStreamEvent, { response: Response }>, 'response'> & { response: AnyResponse })
  | (Omit<Extract<ResponseStreamEvent, { item: ResponseOutputItem }>, 'item'> & { item: ResponseOutputItem | (ResponseCustomToolCall & { status: string }) });
// And citations are there only where there are some: the API leaves them out, and others than its own SDK refuse null.
type Block = Exclude<ContentBlock, TextBlock> | (Omit<TextBlock, 'citations'> & { citations?: NonNullable<TextBlock['citations']> });
type WholeMessage = Omit<Message, 'content'> & { content: Block[] };
type MessageEvent = Exclude<RawMessageStreamEvent, { type: 'message_delta' | 'content_block_start' }>
  | (Omit<Extract<RawMessageStreamEvent, { type: 'content_block_start' }>, 'content_block'> & { content_block: Block })
  | (Omit<RawMessageDeltaEvent, 'usage'> & { usage: RawMessageDeltaEvent['usage'] & Partial<Omit<Usage, keyof RawMessageDeltaEvent['usage']>> & { speed?: string | null } });
type OllamaMessage = Omit<ChatResponse['message'], 'tool_calls'> & { tool_calls?: { id: string; function: { index: number; name: string; arguments: object } }[] };
type ChatLine = Line<Omit<ChatResponse, 'message'>> & { message: OllamaMessage };
type Logprobs = { logprobs?: unknown[] };
// What the API sends is plain: the SDK's enumerations are their words, its classes have functions beside the members.
type Plain<T> = T extends string ? \`\${T}\` : T extends (infer Element)[] ? Plain<Element>[]
  : T extends object ? { [Name in keyof T as T[Name] extends (...parts: never[]) => unknown ? never : Name]?: Plain<T[Name]> } : T;
type GeminiAnswer = Plain<GenerateContentResponse>;
`;

/// Which type a value is of, by what it says about itself.
function typeFor(dialect, value) {
  if ((value.error ?? undefined) !== undefined || value.type === 'error') return undefined;
  if (dialect === 'openai') return { 'chat.completion': 'Whole', 'chat.completion.chunk': 'Chunk' }[value.object] ?? (value.object === 'list' && value.data?.[0]?.object === 'embedding' ? 'CreateEmbeddingResponse' : undefined);
  if (dialect === 'anthropic') return value.type === 'message' ? 'WholeMessage' : value.type ? 'MessageEvent' : undefined;
  if (dialect === 'openai_responses') return value.object === 'response' ? 'AnyResponse' : value.sequence_number !== undefined ? 'ResponseEvent' : undefined;
  if (dialect === 'ollama') return value.message ? 'ChatLine & Logprobs' : value.response !== undefined ? 'Line<GenerateResponse> & Logprobs' : value.embeddings ? 'EmbedResponse' : value.embedding ? 'EmbeddingsResponse' : undefined;
  if (dialect === 'gemini') return value.candidates || value.promptFeedback || value.usageMetadata ? 'GeminiAnswer' : undefined;
  return undefined;
}

const lines = [head];
const counts = {};
const paths = { openai: /\/chat\/completions/, openai_responses: /\/responses/, anthropic: /\/messages|\/invoke|rawPredict/i, gemini: /generateContent/i, ollama: /\/api\//, bedrock: /\/converse/, cohere: /\/v2\/chat/ };
const dialectOf = (text) => Object.keys(paths).find((dialect) => paths[dialect].test(text.split('\n')[0]));
const section = ({ sections }, wanted) => sections.findLast(({ name }) => name === wanted)?.text ?? '';

/// What a client gets of a translated answer, in which dialect; between two of the same dialect the bytes are the provider's.
function captured(one) {
  const { kind, from, to } = one.header;
  if (['translate answer', 'translate stream'].includes(kind) && from !== to) return { to, how: kind.split(' ')[1], text: section(one, 'becomes') };
  const client = dialectOf(section(one, 'request')), provider = dialectOf(section(one, 'provider gets')), text = section(one, 'client gets');
  if (kind !== 'exchange' || !client || !provider || client === provider) return {};
  return { to: client, how: /event-stream|ndjson/.test(text) ? 'stream' : 'answer', text };
}
for (const one of cases()) {
  const { to, how, text } = captured(one);
  for (const value of text ? values(text) : []) {
    const type = typeFor(to, value);
    if (!type) continue;
    counts[to] ??= { answer: 0, stream: 0 };
    counts[to][how] += 1;
    // Probabilities are as their provider wrote them: chat's have null for the bytes of what has none, where Responses' type wants a list.
    const written = to === 'openai_responses' ? JSON.stringify(value).replaceAll('"bytes":null', '"bytes":[]') : JSON.stringify(value);
    lines.push(`// ${one.path}\nexport const answer${lines.length} = ${written} satisfies ${type};`);
  }
}
writeFileSync('captured.ts', `${lines.join('\n')}\n`);
writeFileSync('tsconfig.json', JSON.stringify({ files: ['captured.ts'], compilerOptions: { noEmit: true, strict: true, module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', skipLibCheck: true, types: [] } }));
let said = '';
try {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false'], { encoding: 'utf8' });
} catch (error) { said = error.stdout || String(error); }
const source = readFileSync('captured.ts', 'utf8').split('\n');
let failed = 0;
for (const line of said.split('\n').filter((text) => text.includes('error TS'))) {
  const number = Number(line.match(/captured\.ts\((\d+)/)?.[1] ?? 0);
  console.log(`FAIL satisfies: ${source[number - 2] ?? ''} ${line}`);
  failed += 1;
}
if (said && !failed) { console.log(`FAIL satisfies: ${said}`); failed = 1; }
for (const dialect of ['openai', 'openai_responses', 'anthropic', 'gemini', 'ollama'])
  for (const [kind, least] of [['answer', 2], ['stream', 2]])
    if (!(counts[dialect]?.[kind] >= least)) { console.log(`FAIL satisfies: ${counts[dialect]?.[kind] ?? 0} of ${dialect} in ${kind}s of golden cases`); failed += 1; }
console.log(`ok   satisfies: ${Object.entries(counts).map(([dialect, { answer, stream }]) => `${answer} answers and ${stream} events of streams in ${dialect}`).join(', ')}`);
console.log(`${failed ? 0 : 1} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
