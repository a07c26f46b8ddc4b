// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's configuration for these tests, as JSON (which is YAML): all models of the fake provider at FAKE.
import { models } from './provider.mjs';
import { targets } from './targets.mjs';

const { FAKE } = process.env;
const price = { input_cost_per_token: 0.000001, output_cost_per_token: 0.000002 };
const model = (model_name, litellm_params) => ({ model_name, litellm_params: { api_key: 'sk-upstream', ...price, ...litellm_params } });
console.log(JSON.stringify({
  model_list: [
    ...models.filter((name) => name !== 'on-chat').map((name) => model(name, { model: `openai/${name}`, api_base: `${FAKE}/v1` })),
    model('claude-fake', { model: 'anthropic/claude-fake', api_base: FAKE }),
    model('rerank-fake', { model: 'cohere/rerank-fake', api_base: FAKE, input_cost_per_query: 0.002 }),
    ...targets.map(({ name, parameters }) => model(name, parameters(FAKE))),
  ],
  general_settings: { forward_client_headers_to_llm_api: true },
  router_settings: { disable_cooldowns: true }, // the tests of failures must not see each other
}, null, 1));
