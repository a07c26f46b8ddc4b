// SPDX-License-Identifier: GPL-3.0-or-later
// Completeness is counted: every `type` value and event, and every member of a request, that the pinned SDKs' typings know of a dialect
// stands in a golden case or, with its reason, in tests/cases/unsupported.tsv. `--list` prints rows for what stands in neither.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { cases, folder, values } from './golden.mjs';

/// Where the typings are, and which types a client sends and gets. `members`: whose members are counted, besides the request's own.
const dialects = {
  openai: {
    from: 'openai/resources/chat/completions/completions', request: ['ChatCompletionCreateParamsBase'], answer: ['ChatCompletion'],
    event: ['ChatCompletionChunk'], folders: ['openai_chat'], path: /\/chat\/completions/ },
  openai_responses: {
    from: 'openai/resources/responses/responses', request: ['ResponseCreateParamsBase'], answer: ['Response'], event: ['ResponseStreamEvent'],
    folders: ['openai_responses'], path: /\/v1\/responses/ },
  anthropic: {
    from: '@anthropic-ai/sdk/resources/messages/messages', request: ['MessageCreateParamsBase'], answer: ['Message'], event: ['RawMessageStreamEvent'],
    folders: ['anthropic_messages'], path: /\/v1\/messages/ },
  gemini: {
    from: '@google/genai', request: ['GenerateContentConfig', 'Part', 'Tool', 'FunctionDeclaration'], answer: ['GenerateContentResponse', 'Candidate', 'GenerateContentResponseUsageMetadata'],
    event: [], folders: ['gemini'], path: /generateContent/i },
  ollama: {
    from: 'ollama', request: ['ChatRequest', 'GenerateRequest', 'EmbedRequest', 'EmbeddingsRequest', 'Options', 'Message'], answer: ['ChatResponse', 'GenerateResponse', 'EmbedResponse'],
    event: [], folders: ['ollama'], path: /\/api\// },
};

const lines = Object.entries(dialects).flatMap(([dialect, { from, request, answer, event }]) =>
  [...request, ...answer, ...event].map((name) => `export type ${dialect}__${name} = import('${from}').${name};`));
const file = join(process.cwd(), 'typings-of-the-dialects.ts');
const host = ts.createCompilerHost({});
const { readFile, fileExists, getSourceFile } = host;
host.readFile = (path) => (path === file ? lines.join('\n') : readFile(path));
host.fileExists = (path) => path === file || fileExists(path);
host.getSourceFile = (path, ...rest) => (path === file ? ts.createSourceFile(path, lines.join('\n'), ts.ScriptTarget.ES2022, true) : getSourceFile(path, ...rest));
const program = ts.createProgram([file], {
  module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, strict: true, noEmit: true }, host);
const checker = program.getTypeChecker();
const typeOf = new Map();
for (const statement of program.getSourceFile(file).statements)
  typeOf.set(statement.name.text, checker.getTypeAtLocation(statement.name));

/// The literal `type`s that can be reached from a type.
function tagsOf(type, seen = new Set(), tags = new Set()) {
  if (seen.has(type)) return tags;
  seen.add(type);
  if (type.isUnionOrIntersection()) type.types.forEach((part) => tagsOf(part, seen, tags));
  if (!(type.flags & ts.TypeFlags.Object)) return tags;
  for (const argument of checker.getTypeArguments(type) ?? []) tagsOf(argument, seen, tags);
  const symbol = type.symbol?.valueDeclaration?.getSourceFile() ?? type.symbol?.declarations?.[0]?.getSourceFile();
  if (symbol && program.isSourceFileDefaultLibrary(symbol)) return tags;
  for (const property of checker.getPropertiesOfType(type)) {
    const inner = checker.getTypeOfSymbol(property);
    if (property.name === 'type') for (const literal of inner.isUnion() ? inner.types : [inner]) if (literal.isStringLiteral()) tags.add(literal.value);
    tagsOf(inner, seen, tags);
  }
  return tags;
}
const membersOf = (type) => checker.getPropertiesOfType(type).filter((property) => !(property.flags & ts.SymbolFlags.Method)).map((property) => property.name);

/// What the cases of a dialect say: all `type`s and all names of members, at any depth.
function saidIn({ folders, path }, dialect) {
  const tags = new Set(), names = new Set();
  const look = (value) => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [name, inner] of Object.entries(value)) {
      names.add(name);
      if (name === 'type' && typeof inner === 'string') tags.add(inner);
      look(inner);
    }
    return undefined;
  };
  for (const one of cases())
    if (folders.includes(one.folder) || one.header.from === dialect || one.header.to === dialect || path.test(one.text))
      one.sections.forEach((section) => values(section.text).forEach(look));
  return { tags, names };
}

const tsv = join(folder, 'unsupported.tsv');
const reasons = new Map(), wrong = [];
for (const line of existsSync(tsv) ? readFileSync(tsv, 'utf8').split('\n') : []) {
  if (!line || line.startsWith('#') || line.startsWith('dialect\t')) continue;
  const [dialect, kind, name, reason] = line.split('\t');
  if (!reason) wrong.push(`${line}: a row needs a reason`);
  reasons.set(`${dialect}\t${kind}\t${name}`, reason);
}
const used = new Set();
let total = 0, covered = 0, excused = 0;
const missing = [];
for (const [dialect, parts] of Object.entries(dialects)) {
  const said = saidIn(parts, dialect);
  const count = (kind, name, isSaid) => {
    const row = `${dialect}\t${kind}\t${name}`;
    if (used.has(row)) return;
    used.add(row);
    total += 1;
    if (isSaid) covered += 1;
    if (isSaid && reasons.has(row)) wrong.push(`${row}: a case has it; the row must go`);
    if (isSaid) return;
    if (reasons.has(row)) excused += 1;
    else missing.push(row);
  };
  for (const kind of ['request', 'answer', 'event'])
    for (const name of parts[kind]) {
      const type = typeOf.get(`${dialect}__${name}`);
      const tags = tagsOf(type), members = kind === 'event' ? [] : membersOf(type);
      if (!tags.size && !members.length) wrong.push(`${dialect}: ${name} is not in the typings`);
      for (const tag of tags) count(`${kind} type`, tag, said.tags.has(tag));
      for (const member of members) count(`${kind} member`, member, said.names.has(member));
    }
}
for (const row of reasons.keys()) if (!used.has(row)) wrong.push(`${row}: the typings know no such thing`);

if (process.argv.includes('--list')) {
  console.log(missing.join('\n'));
  process.exit(0);
}
for (const row of missing) console.log(`FAIL typings: ${row.replaceAll('\t', ' ')} stands in no golden case and not in unsupported.tsv`);
for (const row of wrong) console.log(`FAIL typings: ${row.replaceAll('\t', ' ')}`);
console.log(`ok   typings: ${total} types, events and members: ${covered} in golden cases, ${excused} with their reason in unsupported.tsv`);
console.log(`${missing.length || wrong.length ? 0 : 1} passed, ${missing.length + wrong.length} failed`);
process.exit(missing.length || wrong.length ? 1 : 0);
