// SPDX-License-Identifier: GPL-3.0-or-later
// Our answers are true to the SDKs' types: what the golden cases say that clients get of translated answers becomes TypeScript constants
// that `satisfies` the pinned SDKs' types, and `tsc --noEmit` must have nothing to say. What we add to a dialect on purpose stands below.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cases, values } from './golden.mjs';

const head = `import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions/completions';
import type { CreateEmbeddingResponse } from 'openai/resources/embeddings';
import type { Response, ResponseCustomToolCall, ResponseOutputItem, ResponseStreamEvent } from 'openai/resources/responses/responses';
import type { Message, RawMessageDeltaEvent, RawMessageStreamEvent, Usage } from '@anthropic-ai/sdk/resources/messages/messages';
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
type MessageEvent = Exclude<RawMessageStreamEvent, { type: 'message_delta' }>
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
  if (value.error !== undefined || value.type === 'error') return undefined;
  if (dialect === 'openai') return { 'chat.completion': 'Whole', 'chat.completion.chunk': 'Chunk' }[value.object] ?? (value.object === 'list' && value.data?.[0]?.object === 'embedding' ? 'CreateEmbeddingResponse' : undefined);
  if (dialect === 'anthropic') return value.type === 'message' ? 'Message' : value.type ? 'MessageEvent' : undefined;
  if (dialect === 'openai_responses') return value.object === 'response' ? 'AnyResponse' : value.sequence_number !== undefined ? 'ResponseEvent' : undefined;
  if (dialect === 'ollama') return value.message ? 'ChatLine & Logprobs' : value.response !== undefined ? 'Line<GenerateResponse> & Logprobs' : value.embeddings ? 'EmbedResponse' : value.embedding ? 'EmbeddingsResponse' : undefined;
  if (dialect === 'gemini') return value.candidates || value.promptFeedback || value.usageMetadata ? 'GeminiAnswer' : undefined;
  return undefined;
}

const lines = [head];
const counts = {};
for (const one of cases()) {
  // Between two of the same dialect the bytes are the provider's.
  if (!['translate answer', 'translate stream'].includes(one.header.kind) || one.header.from === one.header.to) continue;
  for (const section of one.sections.filter(({ name }) => name === 'becomes'))
    for (const value of values(section.text)) {
      const type = typeFor(one.header.to, value);
      if (!type) continue;
      counts[one.header.to] = (counts[one.header.to] ?? 0) + 1;
      lines.push(`// ${one.path}\nexport const answer${lines.length} = ${JSON.stringify(value)} satisfies ${type};`);
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
const passed = lines.length - 1;
if (passed < 100) { console.log(`FAIL satisfies: only ${passed} answers were found`); failed += 1; }
console.log(`ok   satisfies: ${Object.entries(counts).map(([dialect, count]) => `${count} of ${dialect}`).join(', ')}`);
console.log(`${failed ? 0 : 1} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
