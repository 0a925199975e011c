namespace Renkei;

/// <summary>A record or field that the audit trail leaves out: secrets, and what is only derived or technical.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class NotAuditedAttribute : Attribute;
