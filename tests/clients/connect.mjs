// SPDX-License-Identifier: GPL-3.0-or-later
// Tools that `tollgate connect` writes the settings of: connected, asked something, put back, compared byte for byte; and tools that it has
// only text for, which is followed. The recipes that a tool passes here say `tried` with this version (resources/tools.json).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { binaries, execute, forget, inHome, newHome, question } from './agent-list.mjs';
import { assert, gatewayTest, key, run, seen } from './harness.mjs';

const { TOLLGATE: tollgate, DATA: data, ALL: all } = process.env;
// In front of the path: npm also links a package of Cline's that does not say which version it is.
function environment(home) {
  const own = path.join(home, 'bin'), cline = path.join(binaries[1], '../cline/bin/cline');
  fs.mkdirSync(own, { recursive: true });
  if (fs.existsSync(cline) && !fs.existsSync(path.join(own, 'cline'))) fs.symlinkSync(cline, path.join(own, 'cline'));
  return { ...inHome(home), PATH: `${own}:${inHome(home).PATH}` };
}
const connect = (home, ...args) => execFileSync(tollgate, ['connect', '--data-dir', data, ...args], { env: environment(home), encoding: 'utf8' });
const stateOf = (home, tool) => JSON.parse(connect(home, '--json')).find((entry) => entry.id === tool);

function found(home, tool) {
  const listed = stateOf(home, tool);
  assert.equal(listed.state, 'found');
  assert.equal(listed.version, listed.tried, 'the recipe was tried with another version');
}
async function answersFrom(home, command, args) {
  const { code, output, errors } = await execute(home, command, args, environment(home));
  assert.equal(code, 0, `exit ${code}\n${errors.slice(-400)}${output.slice(-800)}`);
  assert.match(output, /MAGIC-otter/, errors.slice(-400) + output.slice(-800));
  assert.ok((await seen()).requests.some((request) => request.body.includes('MAGIC-otter') && request.body.includes(home)), 'nothing reached the provider');
}

/// `before`: settings that somebody had; nothing else tells the tool where the gateway is. `own`: what the tool changes in them by itself.
async function tries(tool, command, args, before, own = /\0/g) {
  const { home, file } = newHome(before);
  try {
    found(home, tool);
    connect(home, tool, '--model', 'm-agent');
    await answersFrom(home, command, args(question(file)));
    connect(home, tool, '--undo');
    for (const [name, text] of Object.entries(before)) {
      const now = fs.readFileSync(path.join(home, name), 'utf8');
      // What the tool itself has written meanwhile stays; ours is gone.
      assert.equal(now.replace(own, ''), text.replace(own, ''), name);
      assert.doesNotMatch(now, /tollgate|sk-|127\.0\.0\.1/i, name);
    }
    assert.equal(stateOf(home, tool).state, 'found');
  } finally { forget(home); }
}
/// `follow` does with the text what a person would, and gives the command.
async function followed(tool, follow) {
  const { home, file } = newHome({});
  try {
    found(home, tool);
    const text = connect(home, tool, '--print', '--model', 'm-agent').replace(/sk-•+/, key);
    assert.ok(text.includes(key), text);
    await answersFrom(home, ...follow(home, text, question(file)));
  } finally { forget(home); }
}

gatewayTest('opencode', () => tries('opencode', 'opencode', (prompt) => ['run', prompt],
  { '.config/opencode/opencode.json': '{\n\t"$schema": "https://opencode.ai/config.json", // mine\n\t"autoupdate": false,\n\t"share": "disabled",\n}\n' }));
gatewayTest('qwen-code', () => tries('qwen-code', 'qwen', (prompt) => ['--yolo', '-p', prompt], { '.qwen/.env': 'OPENAI_API_KEY=mine', '.qwen/settings.json': '{\n  "$version": 4\n}' }));
gatewayTest('codex', () => tries('codex', 'codex', (prompt) => ['exec', '--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox', prompt],
  { '.codex/config.toml': '# mine\napproval_policy = "never"\n\n[history]\npersistence = "none"' }, /\n*\[projects\.[^]*/g));
gatewayTest('Gemini CLI', () => tries('gemini-cli', 'gemini', (prompt) => ['--yolo', '--skip-trust', '-p', prompt],
  { '.gemini/settings.json': '{"privacy": {"usageStatisticsEnabled": false}}' }));
if (all === 'yes') {
  gatewayTest('Claude Code', () => tries('claude-code', 'claude', (prompt) => ['-p', prompt, '--allowedTools', 'Read'],
    { '.claude/settings.json': '{\n  "env": {"CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1"}\n}\n' }));
  gatewayTest('Cline', () => tries('cline', 'cline', (prompt) => [prompt],
    { '.cline/data/settings/providers.json': '{\n  "version": 1,\n  "lastUsedProvider": "anthropic",\n  "modes": {},\n  "providers": {\n    "anthropic": {\n      "settings": {\n        "provider": "anthropic",\n        "apiKey": "mine",\n        "model": "claude"\n      },\n      "updatedAt": "2026-01-01T00:00:00.000Z",\n      "tokenSource": "manual"\n    }\n  }\n}\n' }, /"updatedAt": "[^"]*"/g));
  gatewayTest('pi', () => tries('pi', 'pi', (prompt) => ['-p', prompt], { '.pi/agent/settings.json': '{\n  "defaultProvider": "anthropic",\n  "quietStartup": true\n}\n' }));
  gatewayTest('Copilot CLI, told by hand', () => followed('copilot-cli', (home, text, prompt) => ['sh', ['-c', `${text}\nexec copilot -p "$0" --allow-all-tools`, prompt]]));
  gatewayTest('Continue, told by hand', () => followed('continue', (home, text, prompt) => {
    fs.mkdirSync(path.join(home, '.continue'));
    fs.writeFileSync(path.join(home, '.continue/config.yaml'), `name: mine\nversion: 1.0.0\nschema: v1\n${text}`);
    return ['cn', ['-p', prompt, '--auto']];
  }));
} else {
  console.log('left for --all: Claude Code, Cline, pi, Copilot CLI and Continue');
}
await run('connect');
