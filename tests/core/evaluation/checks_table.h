#pragma once

#include <string_view>

namespace ogive::test {

/// For every check of the built-in knowledge at least one scenario that sets it off and one, as near to it as
/// can be, that does not. A line: check | yes or no | requirements | the architect's own choices.
inline constexpr std::string_view checksTable = R"(
start-with-monolith | yes | {"team_size": 4, "target_stage": "production"} | {"architecture": "microservices"}
start-with-monolith | yes | {"team_size": 40, "target_stage": "pilot"} | {"architecture": "microservices"}
start-with-monolith | no | {"team_size": 5, "target_stage": "production"} | {"architecture": "microservices"}
langchain-for-most | yes | {} | {"framework": "crewai"}
langchain-for-most | no | {"needs_multi_agent": true} | {"framework": "crewai"}
managed-vector-db-for-production | yes | {"target_stage": "production", "managed_preference": true} | {"vector_db": "qdrant"}
managed-vector-db-for-production | no | {"target_stage": "pilot", "managed_preference": true} | {"vector_db": "qdrant"}
managed-vector-db-for-production | no | {"target_stage": "production", "managed_preference": true} | {"vector_db": "pinecone"}
quality-against-budget | yes | {"quality_requirement": "high", "budget": "low"} | {}
quality-against-budget | no | {"quality_requirement": "high", "budget": "medium"} | {}
plan-for-horizontal-scaling | yes | {"target_stage": "production", "growth_per_month": 0.01} | {"scalability": "vertical"}
plan-for-horizontal-scaling | no | {"target_stage": "production", "growth_per_month": 0} | {"scalability": "vertical"}
async-for-batch | yes | {"batch_processing": true} | {"request_pattern": "synchronous"}
async-for-batch | no | {"batch_processing": true} | {"request_pattern": "asynchronous"}
cache-aggressively | yes | {"expected_traffic": 1000, "duplicate_share": 0.2} | {}
cache-aggressively | no | {"expected_traffic": 999, "duplicate_share": 0.2} | {}
monitor-continuously | yes | {"target_stage": "production", "evaluation_share": 0} | {}
monitor-continuously | no | {"target_stage": "production", "evaluation_share": 0.01} | {}
avg-latency-assumed | yes | {"avg_latency_ms": 1999, "output_tokens": 200} | {}
avg-latency-assumed | no | {"avg_latency_ms": 2000, "output_tokens": 200} | {}
latency-below-first-token | yes | {"latency_requirement_ms": 99, "use_case": "chat"} | {}
latency-below-first-token | no | {"latency_requirement_ms": 99, "use_case": "search"} | {}
edge-for-latency-only | yes | {} | {"architecture": "edge"}
edge-for-latency-only | no | {"on_device": true} | {"architecture": "edge"}
serverless-cold-start | yes | {"latency_requirement_ms": 999, "user_waiting": true} | {"architecture": "serverless"}
serverless-cold-start | no | {"latency_requirement_ms": 1000, "user_waiting": true} | {"architecture": "serverless"}
serverless-on-premises | yes | {"data_residency": "on-premises"} | {"architecture": "serverless"}
serverless-on-premises | no | {"data_residency": "eu"} | {"architecture": "serverless"}
small-team-kubernetes | yes | {"team_size": 4} | {"scalability": "kubernetes"}
small-team-kubernetes | no | {"team_size": 4, "kubernetes": true} | {"scalability": "kubernetes"}
privacy-with-managed-db | yes | {"privacy_requirement": true} | {"vector_db": "pinecone"}
privacy-with-managed-db | no | {"privacy_requirement": true} | {"vector_db": "qdrant"}
privacy-with-hosted-embedder | yes | {"privacy_requirement": true} | {"embedding_model": "voyage-4"}
privacy-with-hosted-embedder | no | {"privacy_requirement": true} | {"embedding_model": "bge-m3"}
privacy-without-self-hosting | yes | {"privacy_requirement": true} | {"llm_provider": "open_source"}
privacy-without-self-hosting | no | {"privacy_requirement": true, "self_hosted": true} | {"llm_provider": "open_source"}
privacy-with-outside-provider | yes | {"privacy_requirement": true} | {"llm_provider": "anthropic"}
privacy-with-outside-provider | no | {"privacy_requirement": false} | {"llm_provider": "anthropic"}
regulated-but-not-private | yes | {"data_sensitivity": "regulated", "privacy_requirement": false} | {}
regulated-but-not-private | no | {"data_sensitivity": "regulated", "privacy_requirement": true} | {}
free-budget-paid-provider | yes | {"budget": "free"} | {"llm_provider": "mistral"}
free-budget-paid-provider | no | {"budget": "free"} | {"llm_provider": "open_source"}
free-budget-paid-embedder | yes | {"budget": "free"} | {"embedding_model": "cohere-v3"}
free-budget-paid-embedder | no | {"budget": "free"} | {"embedding_model": "sentence-transformers"}
ada-002-dominated | yes | {"uses_rag": true} | {"embedding_model": "text-embedding-ada-002"}
ada-002-dominated | no | {"uses_rag": true} | {"embedding_model": "text-embedding-3-small"}
chunks-longer-than-model | yes | {"chunk_tokens": 513} | {"embedding_model": "cohere-v3"}
chunks-longer-than-model | no | {"chunk_tokens": 512} | {"embedding_model": "cohere-v3"}
many-languages | yes | {"languages": 2} | {"embedding_model": "text-embedding-ada-002"}
many-languages | no | {"languages": 2} | {"embedding_model": "bge-m3"}
large-scale-on-chroma | yes | {"scale": "medium"} | {"vector_db": "chromadb"}
large-scale-on-chroma | no | {"scale": "small"} | {"vector_db": "chromadb"}
high-volume-without-gpu | yes | {"volume": "high"} | {"llm_provider": "open_source"}
high-volume-without-gpu | no | {"volume": "high", "gpu_available": true} | {"llm_provider": "open_source"}
self-hosted-without-gpu | yes | {"self_hosted": true} | {}
self-hosted-without-gpu | no | {"self_hosted": true, "gpu_available": true} | {}
waiting-user-gets-a-queue | yes | {"user_waiting": true} | {"request_pattern": "asynchronous"}
waiting-user-gets-a-queue | no | {"user_waiting": false} | {"request_pattern": "asynchronous"}
needs-collide-in-framework | yes | {"needs_multi_agent": true, "needs_state_management": true} | {}
needs-collide-in-framework | no | {"needs_multi_agent": true} | {}
tools-without-review | yes | {"uses_tools": true, "tool_impact": "write", "untrusted_content": true} | {}
tools-without-review | no | {"uses_tools": true, "tool_impact": "read", "untrusted_content": true} | {}
context-beyond-window | yes | {"input_tokens": 125000, "output_tokens": 3001} | {"llm_model": "gpt-4o"}
context-beyond-window | no | {"input_tokens": 125000, "output_tokens": 3000} | {"llm_model": "gpt-4o"}
context-beyond-window | yes | {"input_tokens": 100000, "output_tokens": 4000, "turns_per_task": 5, "tool_result_tokens": 2001} | {"llm_model": "gpt-4o"}
context-beyond-window | no | {"input_tokens": 100000, "output_tokens": 4000, "turns_per_task": 5, "tool_result_tokens": 2000} | {"llm_model": "gpt-4o"}
context-beyond-window | no | {"input_tokens": null} | {"llm_model": "gpt-4o"}
answer-beyond-model | yes | {"output_tokens": 16385} | {"llm_model": "gpt-4o"}
answer-beyond-model | no | {"output_tokens": 16384} | {"llm_model": "gpt-4o"}
answer-beyond-model | no | {"output_tokens": 200000} | {"llm_model": "mistral-large-4"}
dimensions-beyond-index | yes | {"embedding_dimensions": 2001} | {"vector_db": "pgvector", "embedding_model": "text-embedding-3-large"}
dimensions-beyond-index | no | {"embedding_dimensions": 2000} | {"vector_db": "pgvector", "embedding_model": "text-embedding-3-large"}
dimensions-beyond-index | yes | {} | {"vector_db": "pgvector", "embedding_model": "text-embedding-3-large"}
dimensions-beyond-index | no | {} | {"vector_db": "pgvector", "embedding_model": "text-embedding-3-small"}
dimensions-beyond-index | no | {"embedding_dimensions": 8192} | {"vector_db": "milvus"}
dimensions-beyond-model | yes | {"embedding_dimensions": 1537} | {"embedding_model": "text-embedding-3-small"}
dimensions-beyond-model | no | {"embedding_dimensions": 1536} | {"embedding_model": "text-embedding-3-small"}
dimensions-beyond-model | no | {} | {"embedding_model": "sentence-transformers"}
waiting-and-batch | yes | {"user_waiting": true, "batch_processing": true} | {}
waiting-and-batch | no | {"user_waiting": false, "batch_processing": true} | {}
traffic-against-rate | yes | {"expected_traffic": 86400, "peak_factor": 1, "expected_rps": 2.1} | {}
traffic-against-rate | no | {"expected_traffic": 86400, "peak_factor": 1, "expected_rps": 2} | {}
traffic-against-rate | yes | {"expected_traffic": 86400, "peak_factor": 1, "expected_rps": 0.4} | {}
traffic-against-rate | no | {"expected_traffic": 86400, "peak_factor": 1, "expected_rps": 0.5} | {}
traffic-against-rate | no | {"expected_traffic": 123456, "peak_factor": 7} | {}
small-team-self-hosting | yes | {"team_size": 2, "self_hosted": true} | {}
small-team-self-hosting | no | {"team_size": 3, "self_hosted": true} | {}
gpus-contradict | yes | {"gpu_available": false, "gpu_count": 1} | {}
gpus-contradict | yes | {"gpu_available": true, "gpu_count": 0} | {}
gpus-contradict | no | {"gpu_available": true} | {}
offline-with-hosted-model | yes | {"offline_required": true} | {}
offline-with-hosted-model | no | {"offline_required": true, "on_device": true} | {}
premises-with-hosted-model | yes | {"data_residency": "on-premises"} | {}
premises-with-hosted-model | no | {"data_residency": "on-premises", "self_hosted": true} | {}
premises-with-managed-db | yes | {"data_residency": "on-premises"} | {"vector_db": "pinecone"}
premises-with-managed-db | no | {"data_residency": "on-premises"} | {"vector_db": "qdrant"}
search-without-documents | yes | {"uses_rag": true, "corpus_documents": 0} | {}
search-without-documents | no | {"uses_rag": false, "corpus_documents": 0} | {}
)";

/// Statuses of the best practices. A line: practice | status | requirements | own choices | evidence.
inline constexpr std::string_view practicesTable = R"(
monolith-first | satisfied | {"team_size": 4, "target_stage": "production"} | {"architecture": "monolith"} | Architecture: Monolith; Team size: 4 people
monolith-first | violated | {"team_size": 4, "target_stage": "production"} | {"architecture": "microservices"} | Architecture: Microservices; Team size: 4 people
monolith-first | not_applicable | {"team_size": 5, "target_stage": "production"} | {"architecture": "microservices"} | Stage to reach: Production; Team size: 5 people
monolith-first | open | {"team_size": null, "target_stage": "production"} | {"architecture": "microservices"} | Team size: not known
langchain-mostly | satisfied | {} | {"framework": "langchain"} | Framework: LangChain; State management: no; Several agents: no; Prompt optimisation: no
langchain-mostly | violated | {} | {"framework": "custom"} | Framework: Custom (plain SDK); State management: no; Several agents: no; Prompt optimisation: no
langchain-mostly | not_applicable | {"needs_multi_agent": true} | {} | Several agents: yes
managed-vector-db | satisfied | {"target_stage": "production"} | {"vector_db": "pinecone"} |
managed-vector-db | violated | {"target_stage": "production"} | {"vector_db": "milvus"} |
managed-vector-db | not_applicable | {"target_stage": "pilot"} | {"vector_db": "milvus"} | Stage to reach: Pilot
cost-against-quality | satisfied | {"quality_requirement": "high", "budget": "high"} | {} | Budget level: High
cost-against-quality | violated | {"quality_requirement": "very-high", "budget": "free"} | {} |
cost-against-quality | open | {"quality_requirement": null, "budget": "free"} | {} | Quality: not known
horizontal-from-start | satisfied | {"target_stage": "scale", "growth_per_month": 0.1} | {"scalability": "horizontal"} |
horizontal-from-start | violated | {"target_stage": "scale", "growth_per_month": 0.1} | {"scalability": "vertical"} |
horizontal-from-start | not_applicable | {"target_stage": "scale", "growth_per_month": 0} | {} |
async-batch | satisfied | {"batch_processing": true} | {"request_pattern": "hybrid"} |
async-batch | violated | {"batch_processing": true} | {"request_pattern": "synchronous"} |
async-batch | not_applicable | {"batch_processing": false} | {"request_pattern": "synchronous"} |
much-cached | satisfied | {"expected_traffic": 1000, "duplicate_share": 0.2} | {"scalability": "kubernetes"} |
much-cached | violated | {"expected_traffic": 1000, "duplicate_share": 0.2} | {"scalability": "vertical"} |
much-cached | not_applicable | {"expected_traffic": 999} | {} |
always-monitored | satisfied | {"target_stage": "production", "evaluation_share": 0.01} | {} |
always-monitored | violated | {"target_stage": "production", "evaluation_share": 0} | {} |
always-monitored | not_applicable | {"target_stage": "prototype"} | {} |
)";

} // namespace ogive::test
