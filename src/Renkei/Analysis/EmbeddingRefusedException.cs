namespace Renkei.Analysis;

/// <summary>A server of embeddings gave no answer that can be used.</summary>
/// <param name="message">What it did, in Japanese, without a full stop.</param>
public sealed class EmbeddingRefusedException(string message, Exception? inner = null) : Exception(message, inner);
