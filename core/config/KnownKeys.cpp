// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/KnownKeys.h"

#include <algorithm>
#include <array>

namespace tollgate::knownkeys {
namespace {

struct Section {
    std::string_view name;
    std::string_view acts, noEffect, protects; ///< names with blanks between; one that ends in _ is a beginning
};

// clang-format off
constexpr std::array sections{
    Section{"",
     // acts
     "model_list litellm_settings general_settings router_settings environment_variables include "
     "credential_list tollgate",
     // has no effect
     "agent_list agents assistant_settings callback_settings default_vertex_config files_settings "
     "finetune_settings mcp_servers mcp_tools prompts search_tools vector_store_registry worker_registry",
     // protects
     "guardrails policies policy_attachments"},
    Section{"litellm_params",
     // acts
     "model custom_llm_provider api_key api_base base_url extra_headers headers "
     "litellm_credential_name base_model timeout stream_timeout max_retries num_retries "
     "cooldown_time tpm rpm max_parallel_requests weight order mock_response mock_delay demo_options "
     "input_cost_per_token output_cost_per_token organization additional_drop_params drop_params "
     "api_version azure_ad_token use_chat_completions_api aws_access_key_id "
     "aws_bedrock_runtime_endpoint aws_profile_name aws_region_name aws_secret_access_key "
     "aws_session_token aws_external_id aws_role_name aws_session_name aws_sts_endpoint "
     "aws_web_identity_token client_id client_secret tenant_id vertex_ai_location vertex_ai_project "
     "vertex_credentials vertex_location vertex_project allowed_openai_params extra_body temperature "
     "top_p top_k n stop max_tokens max_completion_tokens presence_penalty frequency_penalty seed "
     "response_format tools tool_choice parallel_tool_calls reasoning_effort thinking logit_bias "
     "logprobs top_logprobs verbosity service_tier web_search_options modalities audio prediction "
     "user keep_alive num_ctx repetition_penalty min_p dimensions input_type",
     // has no effect
     "adaptive_router_ auto_router_ auto_router_config auto_router_config_path "
     "auto_router_default_model auto_router_embedding_model aws_batch_role_arn azure_password "
     "azure_scope azure_username bos_token cache_control_injection_points complexity_router_ "
     "configurable_clientside_auth_params default_api_key_rpm_limit default_api_key_tpm_limit "
     "deployment_id eos_token final_prompt_value gcs_bucket_name initial_prompt_value "
     "max_file_size_mb merge_reasoning_content_in_choices metadata model_id modify_params project "
     "project_id prompt_id region_name rerank_params roles s3_bucket_name s3_region_name "
     "silent_model ssl_verify stream_options tag_regex tags use_in_pass_through use_litellm_proxy "
     "use_psc_endpoint_format vector_store_ids",
     // protects
     "max_budget budget_duration guardrails"},
    Section{"model_info",
     // acts
     "id mode base_model blocked input_cost_per_token output_cost_per_token",
     // has no effect
     "access_groups adaptive_router_preferences allowed_fails allowed_fails_policy created_at "
     "custom_tokenizer db_model description disable_background_health_check health_check_max_tokens "
     "health_check_model health_check_timeout health_check_voice key litellm_provider max_input_tokens "
     "max_output_tokens max_tokens output_vector_size supported_environments supports_ "
     "supports_assistant_prefill supports_audio_input supports_audio_output supports_function_calling "
     "supports_native_streaming supports_parallel_function_calling supports_pdf_input "
     "supports_prompt_caching supports_reasoning supports_response_schema supports_system_messages "
     "supports_tool_choice supports_vision supports_web_search tier updated_at version",
     // protects
     "team_id team_public_model_name"},
    Section{"litellm_settings",
     // acts
     "num_retries request_timeout fallbacks default_fallbacks allowed_fails cooldown_time max_budget "
     "budget_duration master_key model_alias_map drop_params",
     // has no effect
     "add_user_information_to_llm_headers aiohttp_trust_env allow_dynamic_callback_disabling api_base "
     "api_version audit_log_callbacks aws_sqs_callback_params cache cache_params callbacks "
     "cold_storage_custom_logger compression_interception_params content_policy_fallbacks "
     "context_window_fallbacks cost_discount_config cost_margin_config custom_prometheus_metadata_labels "
     "custom_prometheus_tags custom_provider_map datadog_params default_soft_budget default_team_settings "
     "disable_add_user_agent_to_request_tags disable_anthropic_gemini_context_caching_transform "
     "disable_hf_tokenizer_download disable_stop_sequence_limit disable_streaming_logging "
     "disable_token_counter enable_caching_on_provider_specific_optional_params "
     "enable_end_user_cost_tracking_prometheus_only enable_json_schema_validation "
     "enable_key_alias_format_validation enable_loadbalancing_on_batch_endpoints enable_preview_features "
     "enable_redis_auth_cache extra_spend_tag_headers failure_callback force_ipv4 "
     "forward_traceparent_to_llm_provider global_disable_no_log_param include_cost_in_streaming_usage "
     "json_logs langfuse_default_tags log_raw_request_response logged_real_time_event_types max_fallbacks "
     "max_ui_session_budget mcp_aliases mcp_semantic_tool_filter model_cost_map_url model_group_settings "
     "modify_params priority_reservation priority_reservation_settings prometheus_emit_stream_label "
     "prometheus_initialize_budget_metrics prometheus_labels prometheus_metrics_config public_agent_groups "
     "public_mcp_servers public_model_groups reasoning_auto_summary redact_messages_in_exceptions "
     "redact_user_api_key_info require_auth_for_metrics_endpoint return_response_headers "
     "route_all_chat_openai_to_responses s3_callback_params service_callbacks set_verbose "
     "skip_system_message_in_guardrail ssl_certificate ssl_ecdh_curve ssl_security_level ssl_verify "
     "standard_logging_payload_excluded_fields store_audit_logs success_callback telemetry timezone "
     "turn_off_message_logging ui_theme_config use_aiohttp_transport "
     "use_chat_completions_url_for_anthropic_messages vertex_ai_safety_settings vertex_location "
     "vertex_project websearch_interception_params",
     // protects
     "guardrails max_user_budget max_internal_user_budget internal_user_budget_duration "
     "default_max_internal_user_budget max_end_user_budget max_end_user_budget_id tag_budget_config "
     "upperbound_key_generate_params key_generation_settings default_team_params "
     "default_internal_user_params banned_keywords_list blocked_user_list llamaguard_model_name "
     "llm_guard_mode google_moderation_confidence_threshold prompt_injection_params "
     "presidio_ad_hoc_recognizers output_parse_pii azure_content_safety_params post_call_rules "
     "default_key_generate_params"},
    Section{"general_settings",
     // acts
     "forward_client_headers_to_llm_api master_key max_request_size_mb maximum_spend_logs_retention_period "
     "pass_through_endpoints",
     // has no effect
     "UI_PASSWORD UI_USERNAME alert_to_webhook_url alert_type_config alert_types alerting alerting_args "
     "alerting_threshold allow_client_side_credentials allow_requests_on_db_unavailable "
     "always_include_stream_usage auto_redirect_ui_login_to_sso background_health_checks block_robots "
     "completion_model control_plane_url custom_auth_run_common_checks custom_auth_settings "
     "custom_ui_sso_sign_in_handler database_connection_pool_limit database_connection_pool_timeout "
     "database_connection_timeout database_type database_url disable_adding_master_key_hash_to_db "
     "disable_error_logs disable_master_key_return disable_prisma_schema_update disable_reset_budget "
     "disable_responses_id_security disable_retry_on_max_parallel_request_limit_error disable_spend_logs "
     "disable_spend_updates email_settings embedding_model enable_health_check_routing enable_mcp_registry "
     "enable_public_model_hub forward_llm_provider_auth_headers "
     "forward_openai_org_id health_check_concurrency health_check_details "
     "health_check_ignore_transient_errors health_check_interval health_check_staleness_threshold "
     "image_generation_model infer_model_from_keys key_management_settings key_management_system "
     "litellm_key_header_name litellm_license maximum_spend_logs_cleanup_cron "
     "mcp_client_side_auth_header_name mcp_internal_ip_ranges "
     "mcp_trusted_proxy_ranges moderation_model oauth2_config_mappings otel "
     "pass_through_request_timeout proxy_batch_polling_interval proxy_batch_write_at "
     "proxy_budget_rescheduler_max_time proxy_budget_rescheduler_min_time public_routes search_tools "
     "service_account_settings spend_report_frequency store_model_in_db store_prompts_in_cold_storage "
     "store_prompts_in_spend_logs supported_db_objects token_rate_limit_type ui_access_mode ui_password "
     "ui_username use_client_credentials_pass_through_routes use_redis_transaction_buffer "
     "use_shared_health_check use_x_forwarded_for user_api_key_cache_ttl user_header_mappings "
     "user_header_name user_mcp_management_mode maximum_spend_logs_retention_interval",
     // protects
     "enable_jwt_auth litellm_jwtauth enable_oauth2_auth enable_oauth2_proxy_auth custom_auth custom_sso "
     "allowed_ips allowed_routes admin_only_routes role_permissions enforce_rbac enforced_params "
     "enforce_user_param max_parallel_requests global_max_parallel_requests max_response_size_mb "
     "reject_clientside_metadata_tags default_team_disabled custom_key_generate custom_key_update "
     "require_end_user_mcp_access_defined mcp_required_fields"},
    Section{"pass_through_endpoints",
     // acts
     "path target headers include_subpath methods cost_per_request timeout",
     // has no effect
     "auth default_query_params forward_headers id is_from_config merge_query_params",
     // protects
     "guardrails"},
    Section{"router_settings",
     // acts
     "model_group_alias num_retries timeout stream_timeout allowed_fails cooldown_time disable_cooldowns "
     "fallbacks default_fallbacks",
     // has no effect
     "alerting_config allowed_fails_policy assistants_config cache_kwargs cache_responses caching_groups "
     "client_ttl content_policy_fallbacks context_window_fallbacks debug_level default_litellm_params "
     "default_max_parallel_requests default_priority deployment_affinity_ttl_seconds "
     "enable_health_check_routing enable_pre_call_check enable_pre_call_checks enable_tag_filtering "
     "health_check_staleness_threshold ignore_invalid_deployments max_fallbacks "
     "model_group_affinity_config model_group_retry_policy optional_pre_call_checks polling_interval "
     "redis_db redis_host redis_password redis_port redis_url request_timeout retry_after retry_policy "
     "router_general_settings routing_groups routing_strategy routing_strategy_args search_tools "
     "set_verbose tag_filtering_match_any",
     // protects
     "provider_budget_config guardrail_list"},
};
// clang-format on

std::vector<std::string_view> split(std::string_view names)
{
    std::vector<std::string_view> list;
    while (!names.empty()) {
        const std::size_t blank = std::min(names.find(' '), names.size());
        list.push_back(names.substr(0, blank));
        names.remove_prefix(std::min(blank + 1, names.size()));
    }
    return list;
}

bool holds(std::string_view names, std::string_view key)
{
    for (const std::string_view name : split(names))
        if (name == key || (name.ends_with('_') && key.starts_with(name)))
            return true;
    return false;
}

} // namespace

Meaning meaningOf(std::string_view section, std::string_view key)
{
    for (const Section &known : sections) {
        if (known.name != section)
            continue;
        if (holds(known.protects, key))
            return Meaning::Protects;
        if (holds(known.noEffect, key))
            return Meaning::NoEffect;
    }
    return Meaning::Unknown;
}

std::vector<std::string_view> all(std::string_view section)
{
    std::vector<std::string_view> names;
    for (const Section &known : sections)
        if (known.name == section)
            for (const std::string_view part : {known.acts, known.noEffect, known.protects})
                for (const std::string_view name : split(part))
                    names.push_back(name);
    return names;
}

} // namespace tollgate::knownkeys
