// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's Agents SDK, in both of OpenAI's dialects, on providers of all others: a run calls a tool, and a second run goes on from it.
import { Agent, OpenAIProvider, Runner, handoff, tool } from '@openai/agents';
import { z } from 'zod';
import { assert, gatewayTest, key, run, saidNothingWrong, url } from './harness.mjs';
import { targetsBut } from './targets.mjs';

const weather = tool({ name: 'weather', description: 'weather', parameters: z.object({ city: z.string() }), execute: async ({ city }) => `fine in ${city}` });
const runnerOf = (useResponses) => new Runner({ modelProvider: new OpenAIProvider({ apiKey: key, baseURL: `${url}/v1`, useResponses }), tracingDisabled: true });
const goesOn = (result, content) => [...result.history, { role: 'user', content }];

for (const [dialect, runner] of [['responses', runnerOf(true)], ['chat', runnerOf(false)]])
  for (const { name } of targetsBut(dialect)) {
    const agent = new Agent({ name: 'Helper', instructions: 'Be brief.', model: name, tools: [weather] });
    gatewayTest(`${dialect} ${name}: a tool, and a second run`, () => saidNothingWrong(async () => {
      const first = await runner.run(agent, 'hi');
      assert.equal(first.finalOutput, 'It is fine in Köln.');
      assert.equal(first.runContext.usage.totalTokens, 36);
      assert.equal((await runner.run(agent, goesOn(first, 'again'))).finalOutput, 'It is fine in Köln.');
    }));
    gatewayTest(`${dialect} ${name}: streaming, parallel tools`, () => saidNothingWrong(async () => {
      const first = await runner.run(agent, 'Paris and Wien', { stream: true });
      let text = '';
      for await (const part of first.toTextStream()) text += part;
      await first.completed;
      assert.ok(text.endsWith('It is fine in Paris and fine in Wien.'), text); // some tell what they will call
      assert.equal(first.newItems.filter((item) => item.type === 'tool_call_item').length, 2);
      const second = await runner.run(agent, goesOn(first, 'again'), { stream: true });
      await second.completed;
      assert.equal(second.finalOutput, 'It is fine in Paris and fine in Wien.');
    }));
  }
gatewayTest('a run goes on from a kept response', () => saidNothingWrong(async () => {
  const agent = new Agent({ name: 'Helper', model: 'on-anthropic', tools: [weather] });
  const first = await runnerOf(true).run(agent, 'hi');
  const second = await runnerOf(true).run(agent, 'again', { previousResponseId: first.lastResponseId });
  assert.equal(second.finalOutput, 'It is fine in Köln.');
}));
gatewayTest('one agent hands over to another', () => saidNothingWrong(async () => {
  const other = new Agent({ name: 'Other', instructions: 'You are the other one.', model: 'on-gemini' });
  const agent = new Agent({ name: 'First', instructions: 'Hand over.', model: 'on-anthropic', handoffs: [handoff(other, { toolNameOverride: 'weather' })] });
  const result = await runnerOf(true).run(agent, 'hi');
  assert.equal(result.lastAgent.name, 'Other');
  assert.match(result.finalOutput, /^It is /);
}));
await run('openai-agents');
