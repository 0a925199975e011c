namespace Renkei.Responses;

/// <summary>保存しました（10時15分）, and how many fields two people wrote differently.</summary>
public sealed record DraftSaved(DateTimeOffset At, int Written, int Conflicts);
