namespace Renkei.Web.Components;

/// <param name="Text">With the count where there is one: 市町村 31 / 35.</param>
public sealed record Tab(string Text, string Href, bool IsCurrent = false);
