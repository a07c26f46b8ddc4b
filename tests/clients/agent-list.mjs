// SPDX-License-Identifier: GPL-3.0-or-later
// Coding agents and how each is told, without a terminal, where the gateway is. `dialect`: what it speaks to the gateway. `on`: the model of
// the run that every change gets; those without are installed and run with `--all` only. `again`: how a second run goes on from the first.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { key, url } from './harness.mjs';

const json = JSON.stringify;
const codex = (model) => ['exec', '--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox', '-c', 'model_provider=gw',
  '-c', `model_providers.gw={name="gw",base_url="${url}/v1",env_key="GW_KEY",wire_api="responses"}`, '-m', model];
const copilot = (name, dialect, more) => ({
  name: `Copilot CLI ${name}`, dialect, command: 'copilot', args: (prompt) => ['-p', prompt, '--allow-all-tools'],
  environment: (model) => ({ COPILOT_OFFLINE: 'true', COPILOT_PROVIDER_BASE_URL: dialect === 'anthropic' ? url : `${url}/v1`, COPILOT_PROVIDER_API_KEY: key, COPILOT_MODEL: model, ...more }),
});
const pi = (api, dialect, baseUrl) => ({
  name: `pi ${api}`, dialect, command: 'pi', args: (prompt, model) => ['-p', '--provider', 'gw', '--model', model, prompt],
  files: (model) => ({ '.pi/agent/models.json': json({ providers: { gw: { baseUrl, api, apiKey: key, models: [{ id: model }] } } }) }),
});

export const agents = [
  { name: 'opencode', dialect: 'chat', on: 'on-anthropic', command: 'opencode', args: (prompt) => ['run', prompt], again: (prompt) => ['run', '-c', prompt],
    environment: (model) => ({ OPENCODE_CONFIG_CONTENT: json({
      $schema: 'https://opencode.ai/config.json', autoupdate: false, share: 'disabled', model: `gw/${model}`, small_model: `gw/${model}`,
      provider: { gw: { npm: '@ai-sdk/openai-compatible', options: { baseURL: `${url}/v1`, apiKey: key }, models: { [model]: { tool_call: true } } } } }) }) },
  { name: 'qwen-code', dialect: 'chat', on: 'on-gemini', command: 'qwen', args: (prompt) => ['--auth-type', 'openai', '--yolo', '-p', prompt],
    environment: (model) => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: key, OPENAI_MODEL: model, QWEN_TELEMETRY_ENABLED: 'false' }) },
  { name: 'Codex', dialect: 'responses', on: 'on-chat', command: 'codex',
    args: (prompt, model) => [...codex(model), prompt], again: (prompt, model) => [...codex(model), 'resume', '--last', prompt],
    environment: () => ({ GW_KEY: key }) },
  { name: 'Gemini CLI', dialect: 'gemini', on: 'on-responses', command: 'gemini', args: (prompt, model) => ['--yolo', '-m', model, '-p', prompt],
    environment: () => ({ GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: key, GEMINI_CLI_TRUST_WORKSPACE: 'true' }),
    files: () => ({ '.gemini/settings.json': json({ security: { auth: { selectedType: 'gemini-api-key' } }, privacy: { usageStatisticsEnabled: false }, general: { disableAutoUpdate: true } }) }) },
  { name: 'Claude Code', dialect: 'anthropic', command: 'claude', args: (prompt, model) => ['-p', prompt, '--model', model, '--allowedTools', 'Read'],
    again: (prompt, model) => ['-c', '-p', prompt, '--model', model, '--allowedTools', 'Read'],
    environment: () => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_AUTH_TOKEN: key, CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' }) },
  copilot('chat', 'chat', {}),
  copilot('responses', 'responses', { COPILOT_PROVIDER_WIRE_API: 'responses' }),
  copilot('messages', 'anthropic', { COPILOT_PROVIDER_TYPE: 'anthropic' }),
  { name: 'Cline', dialect: 'chat', command: 'cline', args: (prompt, model) => ['-P', 'openai-compatible', '-m', model, prompt],
    files: (model) => ({ '.cline/data/settings/providers.json': json({ version: 1, lastUsedProvider: 'openai-compatible', modes: {}, providers: {
      'openai-compatible': { settings: { provider: 'openai-compatible', apiKey: key, model, baseUrl: `${url}/v1` }, updatedAt: '2026-01-01T00:00:00.000Z', tokenSource: 'manual' } } }) }) },
  { name: 'Continue', dialect: 'chat', command: 'cn', args: (prompt) => ['-p', prompt, '--auto'],
    files: (model) => ({ '.continue/config.yaml': json({ name: 'test', version: '1.0.0', schema: 'v1', models: [{ name: 'gw', provider: 'openai', model, apiBase: `${url}/v1`, apiKey: key }] }) }) },
  pi('openai-completions', 'chat', `${url}/v1`),
  pi('openai-responses', 'responses', `${url}/v1`),
  pi('anthropic-messages', 'anthropic', url),
  pi('google-generative-ai', 'gemini', `${url}/v1beta`),
];

export const binaries = [path.join(process.cwd(), 'node_modules/.bin'), path.join(process.cwd(), 'agents/node_modules/.bin')];
export const searchPath = `${binaries.join(':')}:/usr/bin:/bin`;
export const isInstalled = (command) => binaries.some((folder) => fs.existsSync(path.join(folder, command)));
export const question = (file) => `Read the file ${file} and tell me what it says.`;

/// A home with a file to read in it, and `files`.
export function newHome(files) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'client-'));
  for (const [name, text] of Object.entries({ 'work/secret.txt': 'MAGIC-otter\n', ...files })) {
    fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    fs.writeFileSync(path.join(home, name), text);
  }
  return { home, file: path.join(home, 'work/secret.txt') };
}

/// Nothing of the environment but what is given.
export function execute(home, command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: path.join(home, 'work'), stdio: ['ignore', 'pipe', 'pipe'], timeout: 110000,
      env: { ...inHome(home), ...environment } });
    let output = '', errors = '';
    child.stdout.on('data', (bytes) => { output += bytes; });
    child.stderr.on('data', (bytes) => { errors += bytes; });
    child.on('error', (error) => { errors += error; });
    child.on('exit', () => leave(home)); // what it has started holds its output open
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
export const inHome = (home) => ({ HOME: home, PATH: searchPath, TMPDIR: home, NO_COLOR: '1' });

/// Ends what an agent has left running behind it (Cline a hub): all processes of that home.
function leave(home) {
  for (const id of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (fs.readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(`HOME=${home}`)) process.kill(Number(id), 'SIGKILL');
    } catch { /* it has ended, or is somebody else's */ }
}
export const forget = (home) => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
