namespace Renkei.Uploads;

/// <summary>A field in which the file differs from the draft.</summary>
/// <param name="ChangedInFile">Since the download; without a basis whenever the file says something.</param>
/// <param name="ChangedInDraft">Since the download; without a basis whenever the draft says something.</param>
public sealed record FieldMerge(string ItemKey, string Draft, string File, bool ChangedInFile, bool ChangedInDraft);
