// SPDX-License-Identifier: GPL-3.0-or-later
// Coding agents without a terminal: a prompt whose answer lies in a file, so that a tool must be called, run and answered, each on a
// provider of another dialect; those that can go on from it do. With ALL=yes all agents, each on providers of all other dialects; without a gateway, each on its own.
import { agents, execute, forget, isInstalled, newHome, question } from './agent-list.mjs';
import { assert, run, saidNothingWrong, seen, test, throughGateway } from './harness.mjs';
import { targets, targetsBut } from './targets.mjs';

async function asks(agent, target) {
  assert.ok(isInstalled(agent.command), `${agent.command} is not installed`);
  const { home, file } = newHome(agent.files?.(target.name));
  try {
    for (const args of [agent.args, agent.again].filter(Boolean)) {
      const got = await execute(home, agent.command, args(question(file), target.name), agent.environment?.(target.name));
      assert.equal(got.code, 0, `exit ${got.code}\n${got.errors.slice(-600)}${got.output.slice(-600)}`);
      assert.match(got.output, /MAGIC-otter/, `${got.output.slice(-600)}${got.errors.slice(-600)}`);
    }
    const { requests } = await seen();
    assert.ok(requests.some(({ path, body }) => target.path.test(path) && body.includes('MAGIC-otter') && body.includes(file)), 'no result of a tool reached the provider');
  } finally { forget(home); }
}

const all = process.env.ALL === 'yes';
const targetsFor = ({ dialect, on }) => {
  if (!throughGateway) return targets.filter((target) => target.dialect === dialect);
  return all ? targetsBut(dialect) : targets.filter(({ name }) => name === on);
};
for (const agent of agents.filter(({ on }) => all || on))
  for (const target of targetsFor(agent))
    test(`${agent.name} (${agent.dialect}) reads a file ${target.name}`, () => saidNothingWrong(() => asks(agent, target)));
if (!all) console.log(`left for --all: ${agents.filter(({ on }) => !on).map(({ name }) => name).join(', ')}; all agents on all other dialects (${agents.flatMap(({ dialect }) => targetsBut(dialect)).length} pairs)`);
await run('agents');
