namespace Renkei.Responses;

/// <summary>Fields of every answer that are no items of the questionnaire; the underscore keeps them apart.</summary>
public static class ReservedItem
{
    /// <summary>様式2 該当なし, of the body: <see cref="Yes"/> or empty.</summary>
    public const string NeedsAreNil = "_nil-needs";

    /// <summary>様式3 該当なし, of the body: <see cref="Yes"/> or empty.</summary>
    public const string DeepeningIsNil = "_nil-deepening";

    /// <summary>変わった点, of a row that goes on from last year's.</summary>
    public const string WhatChanged = "_what-changed";

    public const string Yes = "該当なし";

    public static bool IsReserved(string itemKey) => itemKey is NeedsAreNil or DeepeningIsNil or WhatChanged;
}
