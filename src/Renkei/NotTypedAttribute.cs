namespace Renkei;

/// <summary>A text that the system makes: a number, a key, a digest, an address. 墨消し leaves it as it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotTypedAttribute : Attribute;
