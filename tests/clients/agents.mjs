// SPDX-License-Identifier: GPL-3.0-or-later
// Coding agents without a terminal: a prompt whose answer lies in a file, so that a tool must be called, run and answered.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assert, gatewayTest, key, run, seen, test, url } from './harness.mjs';

const bin = path.join(process.cwd(), 'node_modules/.bin');

function inFolder(files) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'client-'));
  for (const [name, text] of Object.entries({ 'work/secret.txt': 'MAGIC-otter\n', ...files })) {
    fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    fs.writeFileSync(path.join(home, name), text);
  }
  return home;
}

function execute(home, command, args, environment) {
  return new Promise((resolve) => {
    const child = spawn(path.join(bin, command), args, {
      cwd: path.join(home, 'work'), stdio: ['ignore', 'pipe', 'pipe'], timeout: 110000,
      env: { HOME: home, PATH: `${bin}:/usr/bin:/bin`, TMPDIR: home, NO_COLOR: '1', ...environment },
    });
    let output = '', errors = '';
    child.stdout.on('data', (bytes) => { output += bytes; });
    child.stderr.on('data', (bytes) => { errors += bytes; });
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

async function asks(command, args, environment, files = {}) {
  const home = inFolder(files);
  try {
    const got = await execute(home, command, args(path.join(home, 'work/secret.txt')), environment);
    assert.equal(got.code, 0, `exit ${got.code}\n${got.errors.slice(-600)}${got.output.slice(-600)}`);
    assert.match(got.output, /MAGIC-otter/, `${got.output.slice(-600)}${got.errors.slice(-600)}`);
    const { requests } = await seen();
    assert.ok(requests.some((request) => request.body.includes('"role":"tool"') && request.body.includes('MAGIC-otter')), 'no tool result reached the provider');
  } finally { fs.rmSync(home, { recursive: true, force: true }); }
}

const prompt = (file) => `Read the file ${file} and tell me what it says.`;
test('opencode reads a file', () => asks('opencode', (file) => ['run', prompt(file)], {
  OPENCODE_CONFIG_CONTENT: JSON.stringify({
    $schema: 'https://opencode.ai/config.json', autoupdate: false, share: 'disabled',
    provider: { gw: { npm: '@ai-sdk/openai-compatible', options: { baseURL: `${url}/v1`, apiKey: key }, models: { 'm-agent': { tool_call: true } } } },
    model: 'gw/m-agent', small_model: 'gw/m-agent',
  }),
}));
test('qwen-code reads a file', () => asks('qwen', (file) => ['--auth-type', 'openai', '--yolo', '-p', prompt(file)], {
  OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: key, OPENAI_MODEL: 'm-agent', QWEN_TELEMETRY_ENABLED: 'false',
}));
// Codex speaks Responses only; the provider behind speaks chat only.
test('codex reads a file', () => asks('codex', (file) => ['exec', '--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox',
  '-c', 'model_provider=gw', '-c', `model_providers.gw={name="gw",base_url="${url}/v1",env_key="GW_KEY",wire_api="responses"}`,
  '-m', 'm-agent', prompt(file)], { GW_KEY: key }));
// Gemini CLI speaks Google's API; the provider behind the gateway speaks OpenAI's.
gatewayTest('Gemini CLI reads a file', () => asks('gemini', (file) => ['--yolo', '-m', 'm-agent', '-p', prompt(file)], {
  GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: key, GEMINI_CLI_TRUST_WORKSPACE: 'true',
}, { '.gemini/settings.json': JSON.stringify({ security: { auth: { selectedType: 'gemini-api-key' } }, privacy: { usageStatisticsEnabled: false }, general: { disableAutoUpdate: true } }) }));
await run('agents');
