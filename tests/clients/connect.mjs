// SPDX-License-Identifier: GPL-3.0-or-later
// Tools that `tollgate connect` writes the settings of: connected, asked something, put back, compared byte for byte. The recipes
// that a tool passes here say `tried` with this version (resources/tools.json).
import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assert, gatewayTest, run, seen } from './harness.mjs';

const bin = path.join(process.cwd(), 'node_modules/.bin');
const { TOLLGATE: tollgate, DATA: data } = process.env;
const environment = (home) => ({ HOME: home, PATH: `${bin}:/usr/bin:/bin`, TMPDIR: home, NO_COLOR: '1' });
const connect = (home, ...args) => execFileSync(tollgate, ['connect', '--data-dir', data, ...args], { env: environment(home), encoding: 'utf8' });

function execute(home, command, args) {
  return new Promise((resolve) => {
    const child = spawn(path.join(bin, command), args, { cwd: path.join(home, 'work'), stdio: ['ignore', 'pipe', 'pipe'], timeout: 110000, env: environment(home) });
    let output = '';
    child.stdout.on('data', (bytes) => { output += bytes; });
    child.stderr.on('data', (bytes) => { output += bytes; });
    child.on('close', (code) => resolve({ code, output }));
  });
}

/// `before`: settings that somebody had; nothing else tells the tool where the gateway is.
async function tries(tool, command, args, before) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'connect-'));
  const files = { 'work/secret.txt': 'MAGIC-otter\n', ...before };
  try {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
      fs.writeFileSync(path.join(home, name), text);
    }
    const listed = JSON.parse(connect(home, '--json')).find((entry) => entry.id === tool);
    assert.equal(listed.state, 'found');
    assert.equal(listed.version, listed.tried, 'the recipe was tried with another version');
    connect(home, tool, '--model', 'm-agent');
    const got = await execute(home, command, args(path.join(home, 'work/secret.txt')));
    assert.equal(got.code, 0, `exit ${got.code}\n${got.output.slice(-800)}`);
    assert.match(got.output, /MAGIC-otter/, got.output.slice(-800));
    assert.ok((await seen()).requests.some((request) => request.body.includes('MAGIC-otter')), 'nothing reached the provider');
    connect(home, tool, '--undo');
    for (const [name, text] of Object.entries(before)) {
      const now = fs.readFileSync(path.join(home, name), 'utf8');
      // What the tool itself has written meanwhile stays; ours is gone.
      if (!now.includes(tool === 'codex' ? '[projects.' : '\0')) assert.equal(now, text, name);
      assert.doesNotMatch(now, /tollgate|sk-|127\.0\.0\.1/i, name);
    }
    assert.equal(JSON.parse(connect(home, '--json')).find((entry) => entry.id === tool).state, 'found');
  } finally { fs.rmSync(home, { recursive: true, force: true }); }
}

const prompt = (file) => `Read the file ${file} and tell me what it says.`;
gatewayTest('opencode', () => tries('opencode', 'opencode', (file) => ['run', prompt(file)],
  { '.config/opencode/opencode.json': '{\n\t"$schema": "https://opencode.ai/config.json", // mine\n\t"autoupdate": false,\n\t"share": "disabled",\n}\n' }));
gatewayTest('qwen-code', () => tries('qwen-code', 'qwen', (file) => ['--yolo', '-p', prompt(file)], { '.qwen/.env': 'OPENAI_API_KEY=mine', '.qwen/settings.json': '{\n  "$version": 4\n}' }));
gatewayTest('codex', () => tries('codex', 'codex', (file) => ['exec', '--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox', prompt(file)],
  { '.codex/config.toml': '# mine\napproval_policy = "never"\n\n[history]\npersistence = "none"' }));
gatewayTest('Gemini CLI', () => tries('gemini-cli', 'gemini', (file) => ['--yolo', '--skip-trust', '-p', prompt(file)],
  { '.gemini/settings.json': '{"privacy": {"usageStatisticsEnabled": false}}' }));
// Not among the packages that are installed here (its licence is not free): npm install --no-save @anthropic-ai/claude-code@2.1.197
if (fs.existsSync(path.join(bin, 'claude')))
  gatewayTest('Claude Code', () => tries('claude-code', 'claude', (file) => ['-p', prompt(file), '--allowedTools', 'Read'],
    { '.claude/settings.json': '{\n  "env": {"CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1"}\n}\n' }));
await run('connect');
