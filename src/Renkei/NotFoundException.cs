namespace Renkei;

/// <summary>The record does not exist, or is not the actor's to see: both look the same from outside (404).</summary>
public sealed class NotFoundException(string kind, object key) : Exception($"{kind} {key} was not found.");
