-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database of version 3 with rows. Never edited.
BEGIN TRANSACTION;
CREATE TABLE budget_counter (
    kind TEXT NOT NULL, id TEXT NOT NULL, period TEXT NOT NULL, window_begin_ms INTEGER NOT NULL,
    spent_nano INTEGER NOT NULL, PRIMARY KEY (kind, id, period)
) STRICT, WITHOUT ROWID;
INSERT INTO "budget_counter" VALUES('key','5e88','',0,4500);
CREATE TABLE call (
    id INTEGER PRIMARY KEY, call_id BLOB NOT NULL, started_ms INTEGER NOT NULL, operation INTEGER NOT NULL,
    surface INTEGER NOT NULL, stream INTEGER NOT NULL, key INTEGER NOT NULL, key_name INTEGER NOT NULL,
    user INTEGER NOT NULL, team INTEGER NOT NULL, end_user TEXT NOT NULL, tool INTEGER NOT NULL, tags TEXT NOT NULL,
    asked_model INTEGER NOT NULL, client_ip INTEGER NOT NULL, session_id TEXT NOT NULL, trace_id TEXT NOT NULL,
    status INTEGER NOT NULL, http_status INTEGER NOT NULL, message TEXT NOT NULL, used_model INTEGER NOT NULL,
    model_group INTEGER NOT NULL, provider INTEGER NOT NULL, deployment INTEGER NOT NULL, api_base INTEGER NOT NULL,
    answer_id TEXT, finish_reason INTEGER NOT NULL, service_tier INTEGER NOT NULL, ended_ms INTEGER,
    duration_ms INTEGER NOT NULL, first_token_ms INTEGER NOT NULL, overhead_us INTEGER NOT NULL,
    input INTEGER NOT NULL, cache_read INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, input_audio INTEGER NOT NULL, input_image INTEGER NOT NULL,
    output INTEGER NOT NULL, reasoning INTEGER NOT NULL, output_audio INTEGER NOT NULL, output_image INTEGER NOT NULL,
    usage_source INTEGER NOT NULL, cost_nano INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    estimated_nano INTEGER NOT NULL, bytes_in INTEGER NOT NULL, bytes_out INTEGER NOT NULL, notes TEXT NOT NULL
, attempts TEXT NOT NULL DEFAULT '', login INTEGER NOT NULL DEFAULT 0, notional_nano INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "call" VALUES(12753882316800016,X'019CADFD890070018002010101010101',1772445600000,4,5,0,6,7,0,0,'',0,'',8,0,'','',2,200,'',8,0,9,0,0,'chatcmpl-1',0,0,1772445600040,40,-1,0,10,0,0,0,0,0,5,0,0,0,10,4500,0,0,0,0,'','[[1,0,9,8,0,0,39,200,2,0,""]]',0,0);
INSERT INTO "call" VALUES(12753882317127728,X'019CADFD890570038004020202020202',1772445600005,4,5,0,6,7,0,0,'',0,'',8,0,'','',1,0,'',0,0,0,0,0,NULL,0,0,NULL,0,-1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,'','',0,0);
CREATE TABLE entry (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id))
STRICT, WITHOUT ROWID;
INSERT INTO "entry" VALUES('setting','ledger_durability','"normal"');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO "name" VALUES(1,'running');
INSERT INTO "name" VALUES(2,'ok');
INSERT INTO "name" VALUES(3,'interrupted');
INSERT INTO "name" VALUES(4,'chat');
INSERT INTO "name" VALUES(5,'openai_chat');
INSERT INTO "name" VALUES(6,'5e88');
INSERT INTO "name" VALUES(7,'ci');
INSERT INTO "name" VALUES(8,'gpt-4o-mini');
INSERT INTO "name" VALUES(9,'openai');
INSERT INTO "name" VALUES(10,'provider');
CREATE TABLE usage_hourly (
    hour INTEGER NOT NULL, tag INTEGER NOT NULL, key INTEGER NOT NULL, key_name INTEGER NOT NULL,
    model INTEGER NOT NULL, provider INTEGER NOT NULL, tool INTEGER NOT NULL, status INTEGER NOT NULL,
    requests INTEGER NOT NULL, failures INTEGER NOT NULL, unpriced INTEGER NOT NULL, spend_nano INTEGER NOT NULL,
    input INTEGER NOT NULL, cache_read INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, input_audio INTEGER NOT NULL, input_image INTEGER NOT NULL,
    output INTEGER NOT NULL, reasoning INTEGER NOT NULL, output_audio INTEGER NOT NULL, output_image INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL, first_token_ms INTEGER NOT NULL, first_tokens INTEGER NOT NULL, notional_nano INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (hour, tag, key, key_name, model, provider, tool, status)
) STRICT, WITHOUT ROWID;
INSERT INTO "usage_hourly" VALUES(492346,0,6,7,8,9,0,2,1,0,0,4500,10,0,0,0,0,0,5,0,0,0,40,0,0,0);
CREATE TABLE virtual_key (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, shown TEXT NOT NULL, name TEXT NOT NULL, models TEXT NOT NULL,
    aliases TEXT NOT NULL, expires_ms INTEGER, blocked INTEGER NOT NULL, paused_why TEXT NOT NULL,
    budgets TEXT NOT NULL, soft_budget_nano INTEGER, requests_per_minute INTEGER, tokens_per_minute INTEGER,
    parallel INTEGER, brake_nano INTEGER, brake_period TEXT, tags TEXT NOT NULL, metadata TEXT NOT NULL,
    user_id TEXT NOT NULL, team_id TEXT NOT NULL, allow_unpriced INTEGER NOT NULL, master INTEGER NOT NULL,
    created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "virtual_key" VALUES('5e88',1,'sk-...ab12','ci','["gpt-*"]','[]',NULL,0,'','["5000000000","30d"]',NULL,60,NULL,2,NULL,NULL,'[]','{}','','',0,0,1772445600000,1772445600000);
CREATE INDEX call_by_key ON call (key);
CREATE INDEX call_by_answer ON call (answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX call_running ON call (status) WHERE status = 1;
CREATE UNIQUE INDEX virtual_key_by_name ON virtual_key (name) WHERE name <> '';
COMMIT;
PRAGMA user_version = 3;
