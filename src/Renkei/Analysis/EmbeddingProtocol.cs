namespace Renkei.Analysis;

/// <summary>How a server of embeddings is spoken to.</summary>
public enum EmbeddingProtocol
{
    /// <summary>POST /v1/embeddings, as vLLM, llama.cpp, Text Embeddings Inference, LM Studio and Ollama understand it.</summary>
    OpenAi,

    /// <summary>POST /api/embed of Ollama.</summary>
    Ollama,
}
